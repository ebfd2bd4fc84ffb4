import type { DiagnosisTable } from './diagnosis.ts';

/** What goes wrong between this computer and the server: nothing here was said by Google. */
export const networkDiagnoses = {
  'network.dns': {
    kind: 'network',
    en: {
      title: 'The name of the server could not be found',
      cause:
        'No address was found for “{{host|the server}}”. The computer is offline, or its name service does not answer.',
      remedy: [
        'Check that this computer is online: does a web page open in the browser?',
        'Behind a company proxy, set HTTPS_PROXY (for example http://proxy.example.com:8080), and try again.',
      ],
      fixedWhen: 'The same operation gets an answer from the server.',
    },
    ja: {
      title: 'サーバーの名前が見つかりません',
      cause: '「{{host|サーバー}}」のアドレスが見つかりませんでした。オフラインか、名前解決(DNS)が応答していません。',
      remedy: [
        'このコンピューターがオンラインか、ブラウザでウェブページを開いて確認してください。',
        '社内プロキシがある場合は HTTPS_PROXY(例: http://proxy.example.com:8080)を設定して、もう一度実行してください。',
      ],
      fixedWhen: '同じ操作で、サーバーから応答が返ります。',
    },
  },
  'network.refused': {
    kind: 'network',
    en: {
      title: 'The server refused the connection',
      cause: 'Nothing is listening at {{host|the address}}. An emulator that was stopped looks like this.',
      remedy: [
        'For the emulator: start it again, and use its new credential files if the port changed.',
        'For Google: check the firewall and the proxy settings.',
      ],
      fixedWhen: 'The same operation gets an answer from the server.',
    },
    ja: {
      title: 'サーバーに接続を拒否されました',
      cause: '{{host|接続先}} で待ち受けているプログラムがありません。停止したエミュレータはこのように応答します。',
      remedy: [
        'エミュレータの場合: もう一度起動してください。ポートが変わったら認証情報ファイルも新しいものを使います。',
        'Google の場合: ファイアウォールとプロキシの設定を確認してください。',
      ],
      fixedWhen: '同じ操作で、サーバーから応答が返ります。',
    },
  },
  'network.unreachable': {
    kind: 'network',
    en: {
      title: 'The server cannot be reached from here',
      cause: 'This computer has no way to {{host|the server}}: the network or a firewall stops the connection.',
      remedy: ['Check the network connection, the VPN and the firewall.', 'Behind a company proxy, set HTTPS_PROXY.'],
      fixedWhen: 'The same operation gets an answer from the server.',
    },
    ja: {
      title: 'ここからはサーバーに届きません',
      cause:
        'このコンピューターから {{host|サーバー}} への経路がありません。ネットワークまたはファイアウォールが接続を止めています。',
      remedy: [
        'ネットワーク接続、VPN、ファイアウォールを確認してください。',
        '社内プロキシがある場合は HTTPS_PROXY を設定してください。',
      ],
      fixedWhen: '同じ操作で、サーバーから応答が返ります。',
    },
  },
  'network.reset': {
    kind: 'network',
    en: {
      title: 'The connection was closed before an answer came',
      cause:
        '{{host|The server}} ended the connection without answering. Whether the request was carried out is unknown.',
      remedy: [
        'Try again.',
        'If an authorization code was sent, it may be spent: obtain a new one if the next try says it was already used.',
      ],
      fixedWhen: 'The same operation gets an answer from the server.',
    },
    ja: {
      title: '応答の前に接続が切れました',
      cause: '{{host|サーバー}} が応答せずに接続を閉じました。リクエストが処理されたかどうかは分かりません。',
      remedy: [
        'もう一度実行してください。',
        '認可コードを送った場合は、使用済みになっている可能性があります。使用済みと言われたら、新しいコードを取得してください。',
      ],
      fixedWhen: '同じ操作で、サーバーから応答が返ります。',
    },
  },
  'network.answer_cut': {
    kind: 'network',
    en: {
      title: 'The answer broke off in the middle',
      cause: '{{host|The server}} began to answer and then closed the connection, so the answer is not complete.',
      remedy: [
        'Try again.',
        'If an authorization code was sent, it may be spent: obtain a new one if the next try says it was already used.',
      ],
      fixedWhen: 'The same operation gets a complete answer.',
    },
    ja: {
      title: '応答が途中で切れました',
      cause: '{{host|サーバー}} が応答の途中で接続を閉じたため、応答は不完全です。',
      remedy: [
        'もう一度実行してください。',
        '認可コードを送った場合は、使用済みになっている可能性があります。使用済みと言われたら、新しいコードを取得してください。',
      ],
      fixedWhen: '同じ操作で、完全な応答が返ります。',
    },
  },
  'network.tls': {
    kind: 'network',
    en: {
      title: 'The secure connection could not be set up',
      cause:
        'The certificate of {{host|the server}} was not accepted ({{reason|unknown reason}}). Often a company proxy opens encrypted traffic with a certificate of its own.',
      remedy: [
        'Check the date and time of this computer.',
        'If your company inspects traffic, give its root certificate in NODE_EXTRA_CA_CERTS.',
        'On an unknown network, stop here: someone may be listening.',
      ],
      fixedWhen: 'The same operation gets an answer from the server.',
    },
    ja: {
      title: '安全な接続を確立できませんでした',
      cause:
        '{{host|サーバー}} の証明書を受け入れられません({{reason|理由不明}})。社内プロキシが独自の証明書で暗号通信を開いていることがよくあります。',
      remedy: [
        'このコンピューターの日付と時刻を確認してください。',
        '社内で通信を検査している場合は、そのルート証明書を NODE_EXTRA_CA_CERTS に指定してください。',
        '見知らぬネットワークでは、ここで中止してください。盗聴の恐れがあります。',
      ],
      fixedWhen: '同じ操作で、サーバーから応答が返ります。',
    },
  },
  'network.timeout': {
    kind: 'network',
    en: {
      title: 'The server did not answer in time',
      cause:
        '{{host|The server}} gave no complete answer within {{seconds|some}} seconds, so the connection was closed.',
      remedy: [
        'Try again.',
        'If it happens again, check the network, VPN and proxy.',
        'If an authorization code was sent, it may be spent: obtain a new one if the next try says it was already used.',
      ],
      fixedWhen: 'The same operation gets an answer in time.',
    },
    ja: {
      title: 'サーバーが時間内に応答しませんでした',
      cause: '{{host|サーバー}} から {{seconds|制限}} 秒以内に完全な応答がなかったため、接続を打ち切りました。',
      remedy: [
        'もう一度実行してください。',
        '繰り返す場合は、ネットワーク、VPN、プロキシを確認してください。',
        '認可コードを送った場合は、使用済みになっている可能性があります。使用済みと言われたら、新しいコードを取得してください。',
      ],
      fixedWhen: '同じ操作で、時間内に応答が返ります。',
    },
  },
  'network.proxy': {
    kind: 'network',
    en: {
      title: 'The proxy did not let the connection through',
      cause: 'The proxy from HTTPS_PROXY could not be used to reach {{host|the server}} ({{reason|unknown reason}}).',
      remedy: [
        'Check the address in HTTPS_PROXY, with user and password if the proxy wants them.',
        'If no proxy is needed for this server, name it in NO_PROXY.',
      ],
      fixedWhen: 'The same operation gets an answer from the server.',
    },
    ja: {
      title: 'プロキシが接続を通しませんでした',
      cause: 'HTTPS_PROXY のプロキシを使って {{host|サーバー}} に接続できませんでした({{reason|理由不明}})。',
      remedy: [
        'HTTPS_PROXY のアドレスを確認してください。必要ならユーザー名とパスワードも含めます。',
        'このサーバーにプロキシが不要なら、NO_PROXY に指定してください。',
      ],
      fixedWhen: '同じ操作で、サーバーから応答が返ります。',
    },
  },
  'network.proxy_html': {
    kind: 'network',
    en: {
      title: 'A web page came instead of Google’s answer',
      cause:
        'Something other than {{host|the server}} answered with a web page ({{title|no title}}): a company proxy, or the sign-in page of a public network.',
      remedy: [
        'Open any web page in the browser and sign in to the network if it asks.',
        'Ask the person who runs the proxy to let these through: {{copy=oauth2.googleapis.com, accounts.google.com, www.googleapis.com, admin.googleapis.com}}',
      ],
      fixedWhen: 'The same operation gets Google’s own answer.',
    },
    ja: {
      title: 'Google の応答の代わりにウェブページが返りました',
      cause:
        '{{host|サーバー}} の代わりに別のものがウェブページ({{title|題名なし}})を返しました。社内プロキシか、公衆ネットワークのログイン画面です。',
      remedy: [
        'ブラウザで適当なページを開き、ネットワークへのログインを求められたらログインしてください。',
        'プロキシの管理者に、次のホストへの接続を許可してもらってください: {{copy=oauth2.googleapis.com, accounts.google.com, www.googleapis.com, admin.googleapis.com}}',
      ],
      fixedWhen: '同じ操作で、Google 自身の応答が返ります。',
    },
  },
  'network.sign_in_required': {
    kind: 'network',
    reference: 'https://www.rfc-editor.org/rfc/rfc6585#section-6',
    en: {
      title: 'The network wants you to sign in first',
      cause:
        'It was not {{host|the server}} that answered, but the network on the way to it (HTTP 511): a guest or hotel network, or a firewall that wants to know who you are.',
      remedy: [
        'Open any web page in the browser and sign in to the network.',
        'Where no browser runs, as in a CI job, ask the person who runs the network to let these through: {{copy=oauth2.googleapis.com, accounts.google.com, www.googleapis.com, admin.googleapis.com}}',
      ],
      fixedWhen: 'The same operation gets Google’s own answer.',
    },
    ja: {
      title: '先にネットワークへのログインが必要です',
      cause:
        '{{host|サーバー}} ではなく、途中のネットワークが応答しました(HTTP 511)。来客用やホテルのネットワーク、または利用者の確認を求めるファイアウォールです。',
      remedy: [
        'ブラウザで適当なページを開き、ネットワークにログインしてください。',
        'CI ジョブなどブラウザのない環境では、ネットワークの管理者に次のホストへの接続を許可してもらってください: {{copy=oauth2.googleapis.com, accounts.google.com, www.googleapis.com, admin.googleapis.com}}',
      ],
      fixedWhen: '同じ操作で、Google 自身の応答が返ります。',
    },
  },
  'network.answer_too_large': {
    kind: 'network',
    en: {
      title: 'The answer is too large',
      cause:
        '{{host|The server}} sent more than {{limitMiB|the allowed}} MiB, so reading was stopped. Google’s own answers are far smaller.',
      remedy: [
        'Check the proxy settings: something other than Google may have answered.',
        'Ask for a shorter period or fewer items.',
      ],
      fixedWhen: 'The same operation gets an answer within the limit.',
    },
    ja: {
      title: '応答が大きすぎます',
      cause:
        '{{host|サーバー}} が {{limitMiB|上限の}} MiB を超えるデータを送ってきたため、読み込みを中止しました。Google の応答はもっと小さいものです。',
      remedy: [
        'プロキシの設定を確認してください。Google 以外のものが応答した可能性があります。',
        '期間を短くするか、件数を減らしてください。',
      ],
      fixedWhen: '同じ操作で、上限内の応答が返ります。',
    },
  },
  'network.redirect_elsewhere': {
    kind: 'network',
    en: {
      title: 'The answer points the request somewhere else',
      cause:
        '{{host|The server}} answered with a redirect to “{{to|another address}}”. It was not followed, because the request may carry a secret.',
      remedy: [
        'Open any web page in the browser and sign in to the network if it asks.',
        'Check the proxy settings: Google does not redirect these requests.',
      ],
      fixedWhen: 'The same operation gets Google’s own answer.',
    },
    ja: {
      title: '応答が別の場所へ転送しようとしています',
      cause:
        '{{host|サーバー}} が「{{to|別のアドレス}}」へのリダイレクトを返しました。リクエストに秘密の値が含まれるため、従いませんでした。',
      remedy: [
        'ブラウザで適当なページを開き、ネットワークへのログインを求められたらログインしてください。',
        'プロキシの設定を確認してください。Google はこれらのリクエストを転送しません。',
      ],
      fixedWhen: '同じ操作で、Google 自身の応答が返ります。',
    },
  },
  'network.not_http': {
    kind: 'network',
    en: {
      title: 'The answer is not HTTP',
      cause: 'What answers at {{host|the address}} does not speak HTTP as it should.',
      remedy: ['Check the address and the port.', 'Check the proxy settings.'],
      fixedWhen: 'The same operation gets an answer from the server.',
    },
    ja: {
      title: '応答が HTTP ではありません',
      cause: '{{host|接続先}} の応答は、HTTP として正しくありません。',
      remedy: ['アドレスとポートを確認してください。', 'プロキシの設定を確認してください。'],
      fixedWhen: '同じ操作で、サーバーから応答が返ります。',
    },
  },
  'network.failed': {
    kind: 'network',
    en: {
      title: 'The connection failed',
      cause: 'The connection to {{host|the server}} failed for a reason Grantscope does not know ({{reason|unknown}}).',
      remedy: ['Try again.', 'Check the network, VPN, firewall and proxy.'],
      fixedWhen: 'The same operation gets an answer from the server.',
    },
    ja: {
      title: '接続に失敗しました',
      cause: '{{host|サーバー}} への接続が、Grantscope の知らない理由({{reason|不明}})で失敗しました。',
      remedy: ['もう一度実行してください。', 'ネットワーク、VPN、ファイアウォール、プロキシを確認してください。'],
      fixedWhen: '同じ操作で、サーバーから応答が返ります。',
    },
  },
  'network.host_not_allowed': {
    kind: 'refused',
    en: {
      title: 'Nothing was sent: this is not a host of Google’s',
      cause: 'Grantscope asks only Google’s hosts and the emulator, and “{{host|this host}}” is neither.',
      remedy: [
        'Use credential files as Google or the emulator made them.',
        'If you did, report this as a fault in Grantscope.',
      ],
      fixedWhen: 'With unchanged files, the same operation gets an answer.',
    },
    ja: {
      title: '送信しませんでした: Google のホストではありません',
      cause:
        'Grantscope が接続するのは Google のホストかエミュレータだけですが、「{{host|このホスト}}」はどちらでもありません。',
      remedy: [
        'Google またはエミュレータが作ったままの認証情報ファイルを使ってください。',
        'それでも起きる場合は、Grantscope の不具合としてお知らせください。',
      ],
      fixedWhen: '変更していないファイルを使うと、同じ操作で応答が返ります。',
    },
  },
  'network.request_not_allowed': {
    kind: 'refused',
    en: {
      title: 'Nothing was sent: this request is not allowed',
      cause: 'Grantscope only reads, and {{method|the request}} {{path|}} is not among the requests that it may send.',
      remedy: ['Check the calendar ID or address you gave.', 'If it is right, report this as a fault in Grantscope.'],
      fixedWhen: 'With the right ID or address, the same operation gets an answer.',
    },
    ja: {
      title: '送信しませんでした: 許可されていないリクエストです',
      cause:
        'Grantscope は読み取りだけを行います。{{method|このリクエスト}} {{path|}} は送信してよいものの一覧にありません。',
      remedy: [
        '指定したカレンダー ID やアドレスを確認してください。',
        '正しい場合は、Grantscope の不具合としてお知らせください。',
      ],
      fixedWhen: '正しい ID またはアドレスを使うと、同じ操作で応答が返ります。',
    },
  },
  'network.override_not_loopback': {
    kind: 'input',
    en: {
      title: 'Only an address of this computer can stand in for Google',
      cause:
        '“{{field}}” names “{{host}}”. Requests may be sent elsewhere than to Google only on this computer itself.',
      remedy: ['Give an origin such as {{copy=http://127.0.0.1:8080}} (--google or GRANTSCOPE_GOOGLE).'],
    },
    ja: {
      title: 'Google の代わりにできるのはこのコンピューターだけです',
      cause:
        '「{{field}}」に「{{host}}」が指定されています。Google 以外に送信できるのは、このコンピューター自身だけです。',
      remedy: ['{{copy=http://127.0.0.1:8080}} のような形で指定してください(--google または GRANTSCOPE_GOOGLE)。'],
    },
  },
  'network.unusual_traffic': {
    kind: 'network',
    reference: 'https://support.google.com/websearch/answer/86640',
    en: {
      title: 'Google takes this network’s requests for a machine’s',
      cause:
        'Google sent its page for unusual traffic (google.com/sorry): too many requests that look automated come from this IP address, which a proxy, a VPN or a cloud provider may share. No token or quota is at fault.',
      remedy: [
        'Wait: Google lets requests through again soon after such traffic ends.',
        'Leave the VPN or proxy, or ask its operator which program behind the same address sends so much.',
        'If your own program reads Google’s web pages, let it call the API of that product instead, with credentials.',
      ],
      fixedWhen: 'The same address opens in a browser on this network without a question.',
    },
    ja: {
      title: 'Google が通常と異なるトラフィックと判断しました',
      cause:
        '自動送信に見えるリクエストがこの IP アドレス(プロキシ、VPN、クラウドの共有アドレスのこともあります)から多く届き、Google が専用のページ(google.com/sorry)を返しました。トークンや割り当ては原因ではありません。',
      remedy: [
        '待ちます。そのようなトラフィックが止まると、しばらくして再び通るようになります。',
        'VPN やプロキシを外すか、同じアドレスから大量に送信しているプログラムがないか、運用者に確認します。',
        '自分のプログラムが Google のウェブページを読んでいる場合は、認証情報を付けて、そのサービスの API を呼び出すようにします。',
      ],
      fixedWhen: 'このネットワークのブラウザで、同じアドレスが質問なしで開きます。',
    },
  },
} as const satisfies DiagnosisTable;
