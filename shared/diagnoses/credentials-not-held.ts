import type { DiagnosisTable } from './diagnosis.ts';

const adc = 'https://cloud.google.com/docs/authentication/provide-credentials-adc';
const instances = 'https://cloud.google.com/compute/docs/access/create-enable-service-accounts-for-instances';

/** What a program lacks before it sends anything: files, IDs, tokens, a project, a machine of Google’s. */
export const credentialsNotHeldDiagnoses = {
  'credentials.file_not_there': {
    kind: 'input',
    reference: adc,
    en: {
      title: 'The file that is named is not there',
      cause:
        'The program was told where its key, client_secret.json or saved sign-in is, and this process finds no file there. Nothing was sent to Google.',
      remedy: [
        'Compare the path in the message with where the file is: a relative path counts from the directory in which the process starts, and a container sees only what is copied or mounted into it.',
        'A key that is lost is replaced by a new one: Google Cloud console > IAM & Admin > Service accounts > the account > Keys > Add key > Create new key > JSON. {{open:serviceAccounts}}',
        'For a client_secret.json that is lost, add a client secret and download the file then: Google Cloud console > Google Auth Platform > Clients > the client. {{open:clients}}',
        'A file that the program saved itself, such as token.json, comes back when you sign in with the program again.',
      ],
      fixedWhen: 'The program starts without this message, and its first call reaches Google.',
    },
    ja: {
      title: '指定されたファイルがありません',
      cause:
        'プログラムに指定された鍵、client_secret.json、または保存済みのログイン情報のファイルが、その場所にありません。Google へは何も送られていません。',
      remedy: [
        'メッセージのパスと実際の場所を比べます。相対パスはプロセスを起動したディレクトリが基準です。コンテナからは、コピーまたはマウントしたファイルしか見えません。',
        '鍵をなくした場合は、新しく作成します: Google Cloud コンソール > [IAM と管理] > [サービス アカウント] > 対象のアカウント > [キー] > [鍵を追加] > [新しい鍵を作成] > [JSON]。 {{open:serviceAccounts}}',
        'client_secret.json をなくした場合は、クライアント シークレットを追加し、そのときにファイルをダウンロードします: Google Cloud コンソール > Google Auth Platform > Clients > 対象のクライアント。 {{open:clients}}',
        'token.json のようにプログラムが自分で保存したファイルは、そのプログラムでログインし直すと作られます。',
      ],
      fixedWhen: 'プログラムがこのメッセージなしで起動し、最初の呼び出しが Google に届きます。',
    },
  },
  'credentials.client_id_not_set': {
    kind: 'input',
    reference: 'https://developers.google.com/identity/protocols/oauth2',
    en: {
      title: 'The app has no client ID or client secret set',
      cause:
        'The sign-in library was started with an empty client ID or client secret: most often an environment variable is not set, or does not reach this build or server. Nothing was sent to Google.',
      remedy: [
        'Print the length of the value where the library is set up: if there is none, look at the spelling of the variable, at when its file is loaded, and at the prefix that the build tool wants.',
        'Copy the client ID: Google Cloud console > Google Auth Platform > Clients > your client. {{open:clients}}',
        'Set it where the app runs (hosting, container, CI), and build or start the app again.',
        'In a phone app, give the library the ID it asks for: that of the iOS client on iOS, that of the web client (serverClientId) on Android.',
      ],
      fixedWhen: 'The app starts, and its sign-in button opens Google’s page.',
    },
    ja: {
      title: 'アプリにクライアント ID かシークレットがありません',
      cause:
        'ログイン ライブラリに、空のクライアント ID またはクライアント シークレットが渡されました。多くは、環境変数が設定されていないか、このビルドやサーバーに届いておらず、Google へは何も送られていません。',
      remedy: [
        'ライブラリを設定する場所で、値の長さを表示します。空なら、変数名の綴り、変数のファイルを読み込むタイミング、ビルド ツールが求める接頭辞を確認します。',
        'クライアント ID をコピーします: Google Cloud コンソール > Google Auth Platform > Clients > 対象のクライアント。 {{open:clients}}',
        'アプリが動く場所(ホスティング、コンテナ、CI)に設定し、ビルドまたは起動をやり直します。',
        'スマートフォン アプリでは、ライブラリが求める ID を渡します。iOS では iOS クライアントの ID、Android ではウェブ クライアントの ID(serverClientId)です。',
      ],
      fixedWhen: 'アプリが起動し、ログイン ボタンで Google のページが開きます。',
    },
  },
  'credentials.api_key_not_set': {
    kind: 'input',
    reference: 'https://cloud.google.com/docs/authentication/api-keys',
    en: {
      title: 'The program has no API key set',
      cause:
        'The library or tool wants an API key of Google’s, and neither its settings nor an environment variable of this process hold one. Nothing was sent to Google.',
      remedy: [
        'Set the variable that the message names, such as {{copy=GEMINI_API_KEY}} or {{copy=GOOGLE_API_KEY}}, for the process that fails, or pass the key to the library. A .env file counts only where the program loads it.',
        'A key for the Gemini API is made in Google AI Studio > Get API key. For other APIs: Google Cloud console > APIs & Services > Credentials > Create credentials > API key. {{open:credentials}}',
        'Start the terminal, editor or container again: a process keeps the variables it was started with.',
        'With Vertex AI there is no need of a key: tell the library so, with a project and a location, and run {{copy=gcloud auth application-default login}}',
      ],
      fixedWhen: 'The program starts without this message, and its first call reaches Google.',
    },
    ja: {
      title: 'プログラムに API キーが設定されていません',
      cause:
        'ライブラリまたはツールが Google の API キーを必要としていますが、設定にも、このプロセスの環境変数にもありません。Google へは何も送られていません。',
      remedy: [
        'メッセージにある変数({{copy=GEMINI_API_KEY}} や {{copy=GOOGLE_API_KEY}} など)を、失敗するプロセスに設定するか、キーをライブラリに渡します。.env ファイルは、プログラムが読み込む場合にだけ有効です。',
        'Gemini API のキーは、Google AI Studio > [Get API key] で作成します。ほかの API では、Google Cloud コンソール > [API とサービス] > [認証情報] > [認証情報を作成] > [API キー] です。 {{open:credentials}}',
        'ターミナル、エディター、コンテナを起動し直します。プロセスの環境変数は、起動したときのままです。',
        'Vertex AI では、キーは要りません。プロジェクトとロケーションを指定して Vertex AI を使うようライブラリに伝え、{{copy=gcloud auth application-default login}} を実行します。',
      ],
      fixedWhen: 'プログラムがこのメッセージなしで起動し、最初の呼び出しが Google に届きます。',
    },
  },
  'credentials.helper_missing': {
    kind: 'input',
    reference: 'https://cloud.google.com/artifact-registry/docs/docker/authentication',
    en: {
      title: 'The program that fetches Google’s token is not there',
      cause:
        'Docker and others get Google’s tokens from a program of the Google Cloud CLI (docker-credential-gcloud, gcloud), and this process finds none: it is not installed, or not on PATH. Nothing was sent to Google.',
      remedy: [
        'Install the Google Cloud CLI where the program runs, and then run {{copy=gcloud auth login}}',
        'For Docker, run {{copy=gcloud auth configure-docker}} after that.',
        'If no image of Google’s registry is wanted, remove the entries gcloud and gcr from credHelpers (or credsStore) in ~/.docker/config.json.',
        'If it is installed, compare PATH: a desktop program, cron, sudo and a container have another one than your terminal.',
      ],
      fixedWhen: 'The helper answers in the same place, and the program goes on.',
    },
    ja: {
      title: 'Google のトークンを取得するプログラムがありません',
      cause:
        'Docker などが Google のトークンを受け取る Google Cloud CLI のプログラム(docker-credential-gcloud、gcloud)が見つかりません。インストールされていないか、このプロセスの PATH になく、Google へは何も送られていません。',
      remedy: [
        'プログラムが動く場所に Google Cloud CLI をインストールし、{{copy=gcloud auth login}} を実行します。',
        'Docker では、続けて {{copy=gcloud auth configure-docker}} を実行します。',
        'Google のレジストリのイメージを使わない場合は、~/.docker/config.json の credHelpers(または credsStore)から gcloud と gcr の行を取り除きます。',
        'インストール済みの場合は、PATH を比べます。デスクトップ プログラム、cron、sudo、コンテナの PATH は、ターミナルと異なります。',
      ],
      fixedWhen: '同じ場所でそのプログラムが応答し、処理が先へ進みます。',
    },
  },
  'credentials.none_held': {
    kind: 'input',
    reference: 'https://developers.google.com/identity/protocols/oauth2/web-server#offline',
    en: {
      title: 'The library was given no token to call Google with',
      cause:
        'The call was made before anybody signed in, or on a client object that never got the saved tokens. Nothing was sent to Google.',
      remedy: [
        'In a tool, connect the Google account in its settings again, and wait until it says that it is connected.',
        'In your own program, hand the saved tokens to the same client object that makes the call (Node: {{copy=oauth2Client.setCredentials(tokens)}}), before the call.',
        'If no tokens are saved, sign in with access_type=offline, exchange the code, and save what comes back.',
      ],
      fixedWhen: 'The call is answered by Google.',
    },
    ja: {
      title: 'ライブラリが Google を呼ぶためのトークンを持っていません',
      cause:
        '誰もログインしないうちに呼び出されたか、保存したトークンを渡していないクライアント オブジェクトで呼び出されました。Google へは何も送られていません。',
      remedy: [
        'ツールの場合は、その設定で Google アカウントを接続し直し、接続済みと表示されるまで待ちます。',
        '自分のプログラムでは、呼び出しに使うのと同じクライアント オブジェクトに、保存したトークンを先に渡します(Node: {{copy=oauth2Client.setCredentials(tokens)}})。',
        '保存したトークンがなければ、access_type=offline でログインし、コードを交換し、返ったものを保存します。',
      ],
      fixedWhen: '呼び出しに Google が応答します。',
    },
  },
  'credentials.project_unknown': {
    kind: 'input',
    reference: adc,
    en: {
      title: 'The program does not know its Google Cloud project',
      cause:
        'The library wants a project ID, and neither the program, an environment variable, the credentials nor gcloud names one. Nothing was sent to Google.',
      remedy: [
        'Set {{copy=GOOGLE_CLOUD_PROJECT}} to the project ID for the process that fails, or pass the ID to the library (projectId, project, setProjectId) or the command (--project).',
        'On your own computer, run {{copy=gcloud config set project PROJECT_ID}} and {{copy=gcloud auth application-default login}}',
        'If no credentials are named either, name the key file: {{copy=GOOGLE_APPLICATION_CREDENTIALS}} is its full path.',
      ],
      fixedWhen: 'The program starts and its first call reaches Google.',
    },
    ja: {
      title: 'Google Cloud プロジェクトが分かりません',
      cause:
        'ライブラリがプロジェクト ID を必要としていますが、プログラム、環境変数、認証情報、gcloud のどれにもありません。Google へは何も送られていません。',
      remedy: [
        '失敗するプロセスの環境変数 {{copy=GOOGLE_CLOUD_PROJECT}} をプロジェクト ID にするか、ライブラリ(projectId、project、setProjectId)またはコマンド(--project)に ID を渡します。',
        '自分のコンピューターでは、{{copy=gcloud config set project PROJECT_ID}} と {{copy=gcloud auth application-default login}} を実行します。',
        '認証情報の指定もない場合は、鍵ファイルを指定します。環境変数 {{copy=GOOGLE_APPLICATION_CREDENTIALS}} をフルパスにします。',
      ],
      fixedWhen: 'プログラムが起動し、最初の呼び出しが Google に届きます。',
    },
  },
  'credentials.metadata_server.unreachable': {
    kind: 'input',
    reference: 'https://cloud.google.com/compute/docs/metadata/overview',
    en: {
      title: 'The metadata server does not answer',
      cause:
        'The library wants a token from metadata.google.internal, which answers only on Google Cloud. The program runs somewhere else, or a proxy, a firewall or a network policy stands between.',
      remedy: [
        'Outside Google Cloud, name other credentials: {{copy=GOOGLE_APPLICATION_CREDENTIALS}} is the full path of the file, or run {{copy=gcloud auth application-default login}}',
        'On Google Cloud, ask on the same machine or in the same container: {{copy=curl -H Metadata-Flavor:Google http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/email}}',
        'If that fails, allow 169.254.169.254 (port 80), and add it and metadata.google.internal to NO_PROXY.',
        'In a GKE pod that has just started, try again after some seconds.',
      ],
      fixedWhen: 'The command answers with the address of a service account, or the program uses the file.',
    },
    ja: {
      title: 'メタデータ サーバーが応答しません',
      cause:
        'ライブラリが metadata.google.internal からトークンを得ようとしましたが、これは Google Cloud 上でしか応答しません。プログラムが別の場所で動いているか、プロキシ、ファイアウォール、ネットワーク ポリシーが間にあります。',
      remedy: [
        'Google Cloud の外では、ほかの認証情報を指定します。環境変数 {{copy=GOOGLE_APPLICATION_CREDENTIALS}} をファイルのフルパスにするか、{{copy=gcloud auth application-default login}} を実行します。',
        'Google Cloud 上では、同じマシンまたは同じコンテナで確かめます: {{copy=curl -H Metadata-Flavor:Google http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/email}}',
        '失敗する場合は、169.254.169.254(ポート 80)を許可し、これと metadata.google.internal を NO_PROXY に加えます。',
        '起動直後の GKE の Pod では、数秒後にやり直します。',
      ],
      fixedWhen: 'コマンドがサービス アカウントのアドレスを返すか、プログラムがファイルを使います。',
    },
  },
  'credentials.metadata_server.no_service_account': {
    kind: 'input',
    reference: instances,
    en: {
      title: 'The machine has no service account',
      cause:
        'The metadata server answers 404: no service account is attached to this VM, node or service, or not the one that was asked for. So it gives no token.',
      remedy: [
        'On Compute Engine, stop the VM and attach one: {{copy=gcloud compute instances set-service-account VM --service-account=ADDRESS --scopes=cloud-platform}}',
        'On GKE, check that the pod’s Kubernetes service account exists and names the Google one that is meant (iam.gke.io/gcp-service-account).',
        'If the service account was deleted, create another and attach it. {{open:serviceAccounts}}',
        'Elsewhere, name a credentials file: {{copy=GOOGLE_APPLICATION_CREDENTIALS}}',
      ],
      fixedWhen: 'The metadata server gives the address of the service account, and the program’s first call succeeds.',
    },
    ja: {
      title: 'このマシンにサービス アカウントがありません',
      cause:
        'メタデータ サーバーが 404 を返しました。この VM、ノード、サービスにサービス アカウントが関連付けられていないか、求めたものではないため、トークンが得られません。',
      remedy: [
        'Compute Engine では、VM を停止して関連付けます: {{copy=gcloud compute instances set-service-account VM --service-account=ADDRESS --scopes=cloud-platform}}',
        'GKE では、Pod の Kubernetes サービス アカウントが存在し、目的の Google サービス アカウントを指しているか確認します(iam.gke.io/gcp-service-account)。',
        'サービス アカウントが削除されていれば、新しく作成して関連付けます。 {{open:serviceAccounts}}',
        'それ以外の環境では、認証情報のファイルを指定します: {{copy=GOOGLE_APPLICATION_CREDENTIALS}}',
      ],
      fixedWhen: 'メタデータ サーバーがサービス アカウントのアドレスを返し、最初の呼び出しが成功します。',
    },
  },
  'credentials.metadata_server.scopes_missing': {
    kind: 'refused',
    reference: instances,
    en: {
      title: 'The machine may not have such a token',
      cause:
        'The metadata server refuses (403): the access scopes of the VM leave this out, or on GKE the pod’s account may not act as the Google service account.',
      remedy: [
        'On Compute Engine, stop the VM and widen its access scopes: {{copy=gcloud compute instances set-service-account VM --service-account=ADDRESS --scopes=cloud-platform}}',
        'On GKE, grant the pod’s Kubernetes service account the role Workload Identity User (roles/iam.workloadIdentityUser) on the Google service account. {{open:serviceAccounts}}',
        'For scopes of Workspace (Gmail, Calendar, Drive), a VM’s own token does not do: use a key file, or sign as the service account through the IAM Credentials API.',
      ],
      fixedWhen: 'After a restart, the metadata server gives a token with the scope that was asked for.',
    },
    ja: {
      title: 'このマシンにはそのトークンが許可されていません',
      cause:
        'メタデータ サーバーが拒否しました(403)。VM のアクセス スコープに含まれていないか、GKE では Pod のアカウントが Google サービス アカウントとして動くことを許可されていません。',
      remedy: [
        'Compute Engine では、VM を停止してアクセス スコープを広げます: {{copy=gcloud compute instances set-service-account VM --service-account=ADDRESS --scopes=cloud-platform}}',
        'GKE では、Pod の Kubernetes サービス アカウントに、Google サービス アカウントに対する Workload Identity ユーザーのロール(roles/iam.workloadIdentityUser)を付与します。 {{open:serviceAccounts}}',
        'Workspace のスコープ(Gmail、カレンダー、ドライブ)には VM のトークンを使えません。鍵ファイルを使うか、IAM Credentials API でサービス アカウントとして署名します。',
      ],
      fixedWhen: '再起動の後、メタデータ サーバーが求めたスコープのトークンを返します。',
    },
  },
  'token.no_subject_token': {
    kind: 'input',
    reference: 'https://cloud.google.com/iam/docs/workload-identity-federation',
    en: {
      title: 'The outside token for the federation could not be had',
      cause:
        'Workload Identity Federation exchanges a token of another cloud or CI system, and the library could not get that one: its file, address, variable or command gave nothing. Google was not asked yet.',
      remedy: [
        'Look at credential_source in the external_account file: the file, URL or command there must work in the process that fails.',
        'In GitHub Actions, give the job {{copy=permissions: id-token: write}}',
        'On AWS, check that the instance metadata answers, and set AWS_REGION; on Azure, that a managed identity is assigned.',
        'In Kubernetes, check that the projected token is mounted at the path in the file.',
      ],
      fixedWhen: 'The library reaches sts.googleapis.com and gets an access token.',
    },
    ja: {
      title: '連携用の外部トークンを取得できません',
      cause:
        'Workload Identity 連携は別のクラウドや CI のトークンを交換しますが、ライブラリがそのトークンを得られませんでした。取得元のファイル、アドレス、変数、コマンドのどれかが失敗しており、Google へはまだ何も送られていません。',
      remedy: [
        'external_account ファイルの credential_source を確認します。そこにあるファイル、URL、コマンドが、失敗するプロセスで使える必要があります。',
        'GitHub Actions では、ジョブに {{copy=permissions: id-token: write}} を与えます。',
        'AWS では、インスタンス メタデータが応答するか確認し、AWS_REGION を設定します。Azure では、マネージド ID が割り当てられているか確認します。',
        'Kubernetes では、ファイルに書かれたパスにトークンがマウントされているか確認します。',
      ],
      fixedWhen: 'ライブラリが sts.googleapis.com に届き、アクセス トークンを得ます。',
    },
  },
  'credentials.gke_plugin_missing': {
    kind: 'input',
    reference: 'https://cloud.google.com/kubernetes-engine/docs/how-to/cluster-access-for-kubectl#install_plugin',
    en: {
      title: 'The sign-in plugin for Kubernetes Engine is missing',
      cause:
        'kubectl, Helm and other clients get their tokens for a cluster from gke-gcloud-auth-plugin, and this process finds no such program. Nothing was sent to Google.',
      remedy: [
        'Install it: {{copy=gcloud components install gke-gcloud-auth-plugin}}, or, where gcloud came from a package manager, the package google-cloud-cli-gke-gcloud-auth-plugin.',
        'See that it is on the PATH of the program that needs it (an editor, a container and CI have their own): {{copy=gke-gcloud-auth-plugin --version}}',
        'Write the cluster’s entry anew with gcloud container clusters get-credentials. An entry with “auth-provider: name: gcp” is the old way, which kubectl 1.26 no longer has.',
      ],
      fixedWhen: '“kubectl get nodes” lists the nodes.',
    },
    ja: {
      title: 'Kubernetes Engine の認証プラグインがありません',
      cause:
        'kubectl や Helm などは、クラスタのトークンを gke-gcloud-auth-plugin から取得しますが、このプロセスから見つかりません。Google へは何も送られていません。',
      remedy: [
        'インストールします: {{copy=gcloud components install gke-gcloud-auth-plugin}}。gcloud をパッケージ マネージャーで入れた場合は、パッケージ google-cloud-cli-gke-gcloud-auth-plugin です。',
        '必要とするプログラムの PATH にあるか確認します(エディタ、コンテナ、CI の PATH は別です): {{copy=gke-gcloud-auth-plugin --version}}',
        'gcloud container clusters get-credentials でクラスタの設定を書き直します。「auth-provider: name: gcp」は以前の方式で、kubectl 1.26 以降にはありません。',
      ],
      fixedWhen: '「kubectl get nodes」でノードが一覧されます。',
    },
  },
} as const satisfies DiagnosisTable;
