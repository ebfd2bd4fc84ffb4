import type { DiagnosisTable } from './diagnosis.ts';

/** What stands before Google Cloud's APIs and services: policies, perimeters, quota projects, invokers. */
export const cloudPolicyDiagnoses = {
  'api.organization_policy': {
    kind: 'refused',
    reference: 'https://cloud.google.com/resource-manager/docs/organization-policy/org-policy-constraints',
    en: {
      title: 'A policy of the Google Cloud organization forbids this',
      cause:
        'A constraint is set on the project, its folder or its organization, such as no service-account keys, no members of other domains, or only some locations. A role in the project does not lift it.',
      remedy: [
        'Find the constraint that the answer names: Google Cloud console > IAM & Admin > Organization policies. {{open:organizationPolicies}}',
        'Do it in a way that the constraint allows, for example with Workload Identity Federation instead of a key.',
        'Or let somebody with the role {{copy=roles/orgpolicy.policyAdmin}} on the organization make an exception for the project.',
      ],
      fixedWhen: 'The same request is answered without naming a constraint, some minutes after the policy was changed.',
    },
    ja: {
      title: 'Google Cloud の組織のポリシーで禁止されています',
      cause:
        'プロジェクト、フォルダ、または組織に制約が設定されています(サービス アカウント キーの禁止、別のドメインのメンバーの禁止、ロケーションの制限など)。プロジェクトの役割では解除できません。',
      remedy: [
        '応答にある制約を探します: Google Cloud コンソール > [IAM と管理] > [組織のポリシー]。 {{open:organizationPolicies}}',
        '制約で許される方法を使います。たとえば、キーの代わりに Workload Identity 連携を使います。',
        'または、組織で {{copy=roles/orgpolicy.policyAdmin}} の役割を持つ人に、プロジェクトを例外にしてもらいます。',
      ],
      fixedWhen: 'ポリシーの変更から数分後に、同じリクエストに制約のない応答が返ります。',
    },
  },
  'api.service_perimeter': {
    kind: 'refused',
    reference: 'https://cloud.google.com/vpc-service-controls/docs/troubleshooting',
    en: {
      title: 'A service perimeter keeps this request out',
      cause:
        'VPC Service Controls of the organization lets this service be called only from inside a perimeter, or from places and identities that a rule names. Token, scope and roles may all be right.',
      remedy: [
        'Copy the vpcServiceControlsUniqueIdentifier from the answer.',
        'Let an administrator of the organization open Google Cloud console > Security > VPC Service Controls and look the identifier up with the troubleshooter.',
        'Call from a network inside the perimeter, or have an ingress or egress rule added for this identity.',
      ],
      fixedWhen: 'The same request, from the same place, is answered without the identifier.',
    },
    ja: {
      title: 'サービス境界の外からのリクエストです',
      cause:
        '組織の VPC Service Controls により、このサービスは境界の内側、またはルールで許可された場所と ID からしか呼び出せません。トークン、スコープ、役割が正しくても拒否されます。',
      remedy: [
        '応答にある vpcServiceControlsUniqueIdentifier をコピーします。',
        '組織の管理者に、Google Cloud コンソール > [セキュリティ] > VPC Service Controls のトラブルシューティングで、その ID を調べてもらいます。',
        '境界の内側のネットワークから呼び出すか、この ID に対する上り(内向き)または下り(外向き)ルールを追加してもらいます。',
      ],
      fixedWhen: '同じ場所からの同じリクエストに、この ID のない応答が返ります。',
    },
  },
  'api.quota_project_missing': {
    kind: 'refused',
    reference: 'https://cloud.google.com/docs/quotas/set-quota-project',
    en: {
      title: 'No project is named to count the request on',
      cause:
        'The sign-in of a person by gcloud belongs to no project, and this API wants one for quota and billing. A bucket with Requester Pays wants one, too.',
      remedy: [
        'Set one for Application Default Credentials: {{copy=gcloud auth application-default set-quota-project PROJECT_ID}}',
        'Or send the header {{copy=x-goog-user-project}} with the project ID; for a Requester Pays bucket use userProject, or -u PROJECT_ID in gcloud storage and gsutil.',
        'Enable the API in that project, and give the person {{copy=roles/serviceusage.serviceUsageConsumer}} there. {{open:iam}}',
      ],
      fixedWhen: 'The same request is answered without naming a quota project.',
    },
    ja: {
      title: '割り当てを数えるプロジェクトの指定がありません',
      cause:
        'gcloud による個人のログインはどのプロジェクトにも属しませんが、この API は割り当てと課金のためのプロジェクトを必要とします。リクエスト元による支払いのバケットも同じです。',
      remedy: [
        'アプリケーションのデフォルト認証情報に設定します: {{copy=gcloud auth application-default set-quota-project PROJECT_ID}}',
        'または、プロジェクト ID を付けてヘッダー {{copy=x-goog-user-project}} を送ります。リクエスト元による支払いのバケットでは userProject、gcloud storage や gsutil では -u PROJECT_ID を使います。',
        'そのプロジェクトで API を有効にし、個人に {{copy=roles/serviceusage.serviceUsageConsumer}} を付与します。 {{open:iam}}',
      ],
      fixedWhen: '同じリクエストに、割り当てプロジェクトを求めない応答が返ります。',
    },
  },
  'api.quota_not_granted': {
    kind: 'refused',
    reference: 'https://developers.google.com/my-business/content/prereqs',
    en: {
      title: 'The project’s quota for this API is 0',
      cause:
        'Nothing was used up: Google has granted the project no requests at all. Some APIs, such as Business Profile, have to be applied for; some models have no free tier.',
      remedy: [
        'See the limit under Google Cloud console > IAM & Admin > Quotas & System Limits: is its value 0? {{open:quotas}}',
        'Apply for access on the API’s own page; for Business Profile that is the access request form in its prerequisites.',
        'Or enable billing for the project, or ask for a higher value, where the page offers that.',
      ],
      fixedWhen: 'The page of quotas shows a value above 0, and the same request is answered without 429.',
    },
    ja: {
      title: 'プロジェクトに割り当てられた上限が 0 です',
      cause:
        '使い切ったのではなく、Google がこのプロジェクトにリクエストを 1 件も許可していません。ビジネス プロフィールなど申請が必要な API や、無料枠のないモデルがあります。',
      remedy: [
        'Google Cloud コンソール > [IAM と管理] > [割り当てとシステム上限] で、値が 0 か確認します。 {{open:quotas}}',
        'API のページからアクセスを申請します。ビジネス プロフィールでは、前提条件のページにある申請フォームです。',
        'または、プロジェクトの課金を有効にするか、ページで可能であれば値の引き上げをリクエストします。',
      ],
      fixedWhen: '割り当てのページの値が 0 より大きくなり、同じリクエストに 429 以外の応答が返ります。',
    },
  },
  'api.run_not_invokable': {
    kind: 'refused',
    reference: 'https://cloud.google.com/run/docs/troubleshooting',
    en: {
      title: 'The caller may not invoke this Cloud Run service',
      cause:
        'The service or function requires authentication. The request carried no ID token, one for another audience, or one of an account without the role Cloud Run Invoker.',
      remedy: [
        'Send an ID token, not an access token, whose audience is the URL of the service: {{copy=gcloud auth print-identity-token}}',
        'Give the calling account {{copy=roles/run.invoker}} on the service; for functions of the first generation {{copy=roles/cloudfunctions.invoker}}',
        'Only if anybody may call it, open Google Cloud console > Cloud Run > the service > Security and allow public access. {{open:runServices}}',
      ],
      fixedWhen: 'The same call reaches the service and brings its own answer.',
    },
    ja: {
      title: 'この Cloud Run サービスを呼び出す権限がありません',
      cause:
        'サービスまたは関数に認証が必要です。ID トークンがないか、対象(aud)が違うか、アカウントに Cloud Run 起動元の役割がありません。',
      remedy: [
        'アクセス トークンではなく、対象がサービスの URL の ID トークンを送ります: {{copy=gcloud auth print-identity-token}}',
        '呼び出すアカウントに、サービスの {{copy=roles/run.invoker}} を付与します。第 1 世代の関数では {{copy=roles/cloudfunctions.invoker}} です。',
        '誰でも呼び出してよい場合に限り、Google Cloud コンソール > Cloud Run > 対象のサービス > [セキュリティ] で公開アクセスを許可します。 {{open:runServices}}',
      ],
      fixedWhen: '同じ呼び出しがサービスに届き、サービス自身の応答が返ります。',
    },
  },
  'api.iap_refused': {
    kind: 'refused',
    reference: 'https://cloud.google.com/iap/docs/faq',
    en: {
      title: 'Identity-Aware Proxy does not let this account in',
      cause:
        'The sign-in succeeded, but the account lacks the role that the proxy asks for. For a tunnel to a virtual machine that is another role than for a web app.',
      remedy: [
        'Check which account the browser or gcloud uses.',
        'Open Google Cloud console > Security > Identity-Aware Proxy, choose the resource, and add the account. {{open:iap}}',
        'For a web app give {{copy=roles/iap.httpsResourceAccessor}}, for a tunnel {{copy=roles/iap.tunnelResourceAccessor}}',
      ],
      fixedWhen: 'The page of the app, or the tunnel, opens; a new role may take some minutes.',
    },
    ja: {
      title: 'Identity-Aware Proxy がアカウントを許可していません',
      cause:
        'ログインは成功しましたが、プロキシが求める役割がアカウントにありません。仮想マシンへのトンネルと、ウェブ アプリでは、必要な役割が違います。',
      remedy: [
        'ブラウザまたは gcloud で使っているアカウントを確認します。',
        'Google Cloud コンソール > [セキュリティ] > Identity-Aware Proxy でリソースを選び、アカウントを追加します。 {{open:iap}}',
        'ウェブ アプリには {{copy=roles/iap.httpsResourceAccessor}}、トンネルには {{copy=roles/iap.tunnelResourceAccessor}} を付与します。',
      ],
      fixedWhen: 'アプリのページまたはトンネルが開きます(役割の反映には数分かかる場合があります)。',
    },
  },
  'api.location_not_supported': {
    kind: 'refused',
    reference: 'https://cloud.google.com/storage/docs/json_api/v1/status-codes',
    en: {
      title: 'Google does not offer this API from here',
      cause:
        'Google judges by the IP address of the computer that sends the request, and it is in a country or region where the API is not offered. A server or VPN elsewhere counts as that place.',
      remedy: [
        'Find out from which country the sending server or VPN reaches Google.',
        'Send from a region that the API’s documentation lists; on a hosting service choose such a region for the server.',
        'For Gemini, the models in Vertex AI are offered in other regions than the Gemini API.',
      ],
      fixedWhen: 'The same request from the other place is answered.',
    },
    ja: {
      title: 'この場所からは利用できない API です',
      cause:
        'Google は送信元の IP アドレスで判断しており、この API が提供されていない国または地域からのリクエストです。別の場所のサーバーや VPN も、その場所とみなされます。',
      remedy: [
        '送信元のサーバーや VPN が、どの国から Google に接続しているか確認します。',
        'API のドキュメントに記載された地域から送信します。ホスティングでは、サーバーの地域をそこにします。',
        'Gemini では、Vertex AI のモデルは Gemini API と提供地域が異なります。',
      ],
      fixedWhen: '別の場所からの同じリクエストに、応答が返ります。',
    },
  },
  'api.signed_url_refused': {
    kind: 'refused',
    reference: 'https://cloud.google.com/storage/docs/access-control/signed-urls',
    en: {
      title: 'Cloud Storage does not accept the signed URL',
      cause:
        'The signature does not fit the request, or its time is over. Method, path, headers, key and expiry all have to be those that were signed.',
      remedy: [
        'If the answer says that it expired, make a new URL; V4 URLs last for seven days at most.',
        'Send exactly the method and the headers that were signed, above all Content-Type.',
        'Check that the key or HMAC secret is the current one and the clock of the signing computer is right.',
      ],
      fixedWhen: 'A request with a newly signed URL brings or takes the object.',
    },
    ja: {
      title: 'Cloud Storage が署名付き URL を拒否しました',
      cause:
        '署名がリクエストに合わないか、有効期限が切れています。メソッド、パス、ヘッダー、鍵、期限のすべてが、署名したものと同じでなければなりません。',
      remedy: [
        '期限切れと示されている場合は、URL を作り直します。V4 の URL の有効期限は最長 7 日です。',
        '署名したとおりのメソッドとヘッダー(特に Content-Type)を送ります。',
        '鍵または HMAC のシークレットが現在のもので、署名したコンピューターの時計が正しいことを確認します。',
      ],
      fixedWhen: '新しく署名した URL のリクエストで、オブジェクトを読み書きできます。',
    },
  },
} as const satisfies DiagnosisTable;
