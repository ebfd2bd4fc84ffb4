import { delegationInputDiagnoses } from './delegation-input.ts';
import type { DiagnosisTable } from './diagnosis.ts';

const reference = 'https://knowledge.workspace.google.com/admin/apps/control-api-access-with-domain-wide-delegation';

const openList =
  'Admin console (admin.google.com), as a super administrator: Menu > Security > Access and data control > API controls > Manage Domain Wide Delegation. {{open:domainWideDelegation}}';
const openListJa =
  '特権管理者として管理コンソール(admin.google.com)を開き、メニュー アイコン > [セキュリティ] > [アクセスとデータ管理] > [API の制御] > [ドメイン全体の委任を管理] に進みます。 {{open:domainWideDelegation}}';
const replaces =
  'The list you save replaces the old one: compare it with the list shown there first, or scopes that were not checked here are lost.';
const replacesJa =
  '保存した一覧は古い一覧を置き換えます。先に管理コンソールの一覧と見比べてください。ここで確認していないスコープは失われます。';
const wait = 'Authorize, then wait: usually minutes, in rare cases up to 24 hours.';
const waitJa = '[承認] を押して待ちます。通常は数分、まれに最大 24 時間かかります。';

/** What a check of domain-wide delegation concludes from many answers, and what is wrong with what it was given. */
export const delegationDiagnoses = {
  'delegation.scope_missing': {
    kind: 'refused',
    reference,
    en: {
      title: 'Scopes are missing in the Admin console entry',
      cause:
        'In the domain {{domain|of these users}} the client ID {{clientId|of this key}} is listed, but not with {{refusedScopes|this scope}}: other scopes are granted there, and this is granted to nobody.',
      remedy: [
        openList,
        'Edit the entry of client ID {{copy:clientId|of this service account}}.',
        'OAuth scopes (comma-delimited): {{copy:scopeList|the scopes already there, and this one}}',
        replaces,
        wait,
      ],
    },
    ja: {
      title: '管理コンソールの登録に不足しているスコープがあります',
      cause:
        'ドメイン {{domain|(このユーザーのもの)}} にクライアント ID {{clientId|(この鍵のもの)}} は登録されていますが、{{refusedScopes|このスコープ}} がありません。ほかのスコープは許可されていて、これは誰にも許可されていません。',
      remedy: [
        openListJa,
        'クライアント ID {{copy:clientId|(このサービス アカウントのもの)}} の登録を編集します。',
        '[OAuth スコープ(カンマ区切り)]: {{copy:scopeList|登録済みのスコープと、このスコープ}}',
        replacesJa,
        waitJa,
      ],
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
        'Check the addresses: {{subject|is the domain right?}}',
        'If the domain is another organization’s, its own super administrator has to authorize client ID {{copy:clientId|of this service account}}: Menu > Security > Access and data control > API controls > Manage Domain Wide Delegation > Add new. {{open:domainWideDelegation}}',
        'OAuth scopes (comma-delimited): {{copy:scopeList|the scopes you need}}',
      ],
    },
    ja: {
      title: 'このドメインにクライアントが登録されていません',
      cause:
        '鍵は別のドメインのユーザーには使えますが、{{domain|このドメイン}} では何も許可されません。クライアント ID を登録していない別の組織のドメインか、アドレスの綴りが誤っています。',
      remedy: [
        'アドレスを確認してください: {{subject|ドメインは正しいですか}}',
        '別の組織のドメインの場合は、その組織の特権管理者がクライアント ID {{copy:clientId|(このサービス アカウントのもの)}} を登録する必要があります: メニュー アイコン > [セキュリティ] > [アクセスとデータ管理] > [API の制御] > [ドメイン全体の委任を管理] > [新しく追加]。 {{open:domainWideDelegation}}',
        '[OAuth スコープ(カンマ区切り)]: {{copy:scopeList|必要なスコープ}}',
      ],
    },
  },
  'delegation.refused_for_some': {
    kind: 'refused',
    en: {
      title: 'Granted to other users, refused to these',
      cause:
        'The domain’s list has {{refusedScopes|this scope}}, since others of {{domain|the domain}} get it. For {{subject|this user}} the service is probably switched off, or a licence is missing.',
      remedy: [
        'Admin console > Apps > Google Workspace > the service > Service status: is it on for the user’s organizational unit? {{open:workspaceServices}}',
        'Check the user’s licences.',
        'A list that was changed minutes ago may not have reached everybody: check again later.',
      ],
    },
    ja: {
      title: '一部のユーザーだけ拒否されています',
      cause:
        '{{domain|ドメイン}} のほかのユーザーには許可されるため、{{refusedScopes|このスコープ}} は登録されています。{{subject|このユーザー}} ではサービスがオフか、ライセンスがない可能性があります。',
      remedy: [
        '管理コンソール > [アプリ] > [Google Workspace] > 対象のサービス > [サービスのステータス] で、ユーザーの組織部門でオンになっているか確認してください。 {{open:workspaceServices}}',
        'ユーザーのライセンスを確認してください。',
        '数分前に登録を変更した場合は、まだ全員に反映されていないことがあります。あとでもう一度確認してください。',
      ],
    },
  },
  'delegation.scope_not_held': {
    kind: 'refused',
    en: {
      title: 'The token does not hold the scope',
      cause: 'Google issued a token when asked for {{refusedScopes|this scope}}, but tokeninfo does not list it.',
      remedy: ['Check again in some minutes.', 'Use the scope’s exact name from Google’s documentation.'],
    },
    ja: {
      title: 'トークンにスコープが含まれていません',
      cause: '{{refusedScopes|このスコープ}} を要求するとトークンは発行されますが、tokeninfo の一覧にありません。',
      remedy: ['数分待ってから、もう一度確認してください。', 'Google の文書にある正確なスコープ名を使ってください。'],
    },
  },
  ...delegationInputDiagnoses,
} as const satisfies DiagnosisTable;
