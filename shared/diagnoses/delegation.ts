import { delegationInputDiagnoses } from './delegation-input.ts';
import type { DiagnosisTable } from './diagnosis.ts';

const reference = 'https://knowledge.workspace.google.com/admin/apps/control-api-access-with-domain-wide-delegation';

const openList =
  'Admin console (admin.google.com), as a super administrator: Menu > Security > Access and data control > API controls > Manage Domain Wide Delegation. {{open:domainWideDelegation}}';
const openListJa =
  '特権管理者として管理コンソール(admin.google.com)を開き、メニュー アイコン > [セキュリティ] > [アクセスとデータ管理] > [API の制御] > [ドメイン全体の委任を管理] に進みます。 {{open:domainWideDelegation}}';
const wait = 'Choose Authorize and wait: usually less than an hour, in rare cases up to 24 hours.';
const waitJa = '[承認] を選んで待ちます。通常は 1 時間以内、まれに最大 24 時間かかります。';

/** What a check of domain-wide delegation concludes from many answers, and what is wrong with what it was given. */
export const delegationDiagnoses = {
  'delegation.scope_missing': {
    kind: 'refused',
    reference,
    en: {
      title: 'Scopes are missing in the Admin console entry',
      cause:
        'In the domain {{domain|of these users}} the client ID {{clientId|of this key}} is listed, but without {{refusedScopes|this scope}}. Other scopes are granted there; this is granted to nobody.',
      remedy: [
        openList,
        'Find client ID {{copy:clientId|of this service account}} and edit its entry.',
        'Compare the list shown there with the one below and add what is missing in it: the list you save replaces the old one.',
        'OAuth scopes (comma-delimited): {{copy:scopeList|the scopes already there, and this one}}',
        wait,
      ],
      fixedWhen: 'A new check shows the scopes as granted.',
    },
    ja: {
      title: '管理コンソールの登録に不足しているスコープがあります',
      cause:
        'ドメイン {{domain|(このユーザーのもの)}} にクライアント ID {{clientId|(この鍵のもの)}} は登録されていますが、{{refusedScopes|このスコープ}} がありません。ほかのスコープは許可され、これは誰にも許可されません。',
      remedy: [
        openListJa,
        'クライアント ID {{copy:clientId|(このサービス アカウントのもの)}} を探し、登録を編集します。',
        '表示された一覧と下の一覧を見比べ、足りないスコープを補います。保存した一覧は古い一覧を置き換えるためです。',
        '[OAuth スコープ(カンマ区切り)]: {{copy:scopeList|登録済みのスコープと、このスコープ}}',
        waitJa,
      ],
      fixedWhen: '委任をもう一度確認すると、スコープが許可に変わります。',
    },
  },
  'delegation.domain_not_listed': {
    kind: 'refused',
    reference,
    en: {
      title: 'This domain does not list the client',
      cause:
        'The key works for users of another domain, but nothing is granted in {{domain|this domain}}: it belongs to another organization that has not authorized the client ID, or the address is misspelt.',
      remedy: [
        'Check the domain of the addresses: {{subject|of the users concerned}}',
        'If the domain belongs to another organization, its own super administrator has to do the rest: Admin console > Menu > Security > Access and data control > API controls > Manage Domain Wide Delegation > Add new. {{open:domainWideDelegation}}',
        'Client ID: {{copy:clientId|the numeric ID of this service account}}',
        'OAuth scopes (comma-delimited): {{copy:scopeList|the scopes you need}}',
        'Choose Authorize and wait: usually less than an hour, in rare cases up to 24 hours.',
      ],
      fixedWhen: 'A new check shows the users of this domain as granted.',
    },
    ja: {
      title: 'このドメインにクライアントが登録されていません',
      cause:
        '鍵は別のドメインのユーザーには使えますが、{{domain|このドメイン}} では何も許可されません。クライアント ID を登録していない別の組織のドメインか、アドレスの綴りが誤っています。',
      remedy: [
        'アドレスのドメインが正しいか確認します: {{subject|対象のユーザー}}',
        '別の組織のドメインの場合は、その組織の特権管理者が次を行います: 管理コンソール > メニュー アイコン > [セキュリティ] > [アクセスとデータ管理] > [API の制御] > [ドメイン全体の委任を管理] > [新しく追加]。 {{open:domainWideDelegation}}',
        '[クライアント ID]: {{copy:clientId|このサービス アカウントの数字の ID}}',
        '[OAuth スコープ(カンマ区切り)]: {{copy:scopeList|必要なスコープ}}',
        '[承認] を選んで待ちます。通常は 1 時間以内、まれに最大 24 時間かかります。',
      ],
      fixedWhen: '委任をもう一度確認すると、このドメインのユーザーが許可に変わります。',
    },
  },
  'delegation.refused_for_some': {
    kind: 'refused',
    reference: 'https://support.google.com/a/answer/6002940',
    en: {
      title: 'Granted to other users, refused to these',
      cause:
        'The domain’s list has {{refusedScopes|this scope}}, since others of {{domain|the domain}} get it. For {{subject|this user}} the service may be switched off, or a license missing.',
      remedy: [
        'Admin console > Apps > Google Workspace > the service > Service status: is it on for the user’s organizational unit? {{open:workspaceServices}}',
        'Check the user’s licenses in the Admin console under Users. {{open:users}}',
        'If the list was changed a short while ago, check again later: it may not have reached everybody.',
      ],
      fixedWhen: 'A new check shows these users as granted.',
    },
    ja: {
      title: '一部のユーザーだけ拒否されています',
      cause:
        '{{domain|ドメイン}} のほかのユーザーには許可されるため、{{refusedScopes|このスコープ}} は登録されています。{{subject|このユーザー}} ではサービスがオフか、ライセンスがない可能性があります。',
      remedy: [
        '管理コンソール > [アプリ] > [Google Workspace] > 対象のサービス > [サービスのステータス] で、ユーザーの組織部門でオンになっているか確認します。 {{open:workspaceServices}}',
        '管理コンソールのユーザー一覧で、ユーザーのライセンスを確認します。 {{open:users}}',
        '登録を変更したばかりの場合は、まだ全員に反映されていないことがあるため、あとでもう一度確認します。',
      ],
      fixedWhen: '委任をもう一度確認すると、これらのユーザーが許可に変わります。',
    },
  },
  'delegation.scope_not_held': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/protocols/oauth2/scopes',
    en: {
      title: 'The token does not hold the scope',
      cause: 'Google issued a token when asked for {{refusedScopes|this scope}}, but tokeninfo does not list it.',
      remedy: ['Check again in some minutes.', 'If it stays so, use the exact name of the scope from Google’s list.'],
      fixedWhen: 'In a new check tokeninfo lists the scope, and it shows as granted.',
    },
    ja: {
      title: 'トークンにスコープが含まれていません',
      cause: '{{refusedScopes|このスコープ}} を要求するとトークンは発行されますが、tokeninfo の一覧にありません。',
      remedy: [
        '数分待ってから、もう一度確認します。',
        '変わらない場合は、Google の一覧にある正確なスコープ名を使います。',
      ],
      fixedWhen: '委任をもう一度確認すると、tokeninfo にスコープが現れ、許可に変わります。',
    },
  },
  ...delegationInputDiagnoses,
} as const satisfies DiagnosisTable;
