import { anyOf } from '../any-of.ts';
import { at, type Rule } from '../rule.ts';

/** curl's exit status, in the forms in which curl and what wraps it print one. */
function curl(...numbers: readonly number[]): RegExp {
  const any = numbers.join('|');
  return anyOf(
    'i',
    new RegExp(String.raw`curl(?:_exec\(\))? ?(?:error|errno)(?: (?:code|number))?:? ?\(?(?:${any})\b`),
    new RegExp(String.raw`curl: \((?:${any})\)`),
    new RegExp(
      String.raw`curl (?:failed|exited|returned|finished)(?: with)?(?: (?:an? )?(?:exit |error )?(?:code|status|error))?:? ?\(?(?:${any})\b`,
    ),
    // Emacs, and what runs curl as a process.
    new RegExp(String.raw`exited abnormally with code (?:${any})\b`),
  );
}

/**
 * What never reached Google: the words of Node, Go, Python, Java, .NET, PHP, Ruby, Rust, curl, browsers and Windows for
 * the network on the way. They count only beside a name of Google's, and the first that fits decides: what a proxy or a
 * name server does shows as a time-out, too.
 */
export const networkRules: readonly Rule[] = at(
  ['google'],
  [
    {
      code: 'network.proxy',
      certainty: 'likely',
      says: anyOf(
        'i',
        // What a proxy answers.
        /proxy authentication required/,
        /http\/1\.[01] 407\b|\b407 proxy/,
        /proxy (?:server )?(?:refused|responded|returned)\b/,
        /proxyauthentifizierung erforderlich/,
        /authentification (?:du )?proxy (?:est )?requise/,
        /autenticación de proxy (?:requerida|necesaria)|se requiere (?:la )?autenticación (?:de|del) proxy/,
        /autenticação de proxy necessária/,
        /autenticazione proxy (?:obbligatoria|necessaria|richiesta)/,
        /プロキシ認証が必要/,
        /需要代理身份验证/,
        /требуется проверка подлинности прокси/,
        // Python, Go, Java, Ruby.
        /proxyerror\b/,
        /(?:un|not )able to connect to proxy|cannot connect to proxy/,
        /tunnel connection failed|connect tunnel failed/,
        /proxyconnect tcp/,
        /faraday::connectionfailed wrapped=#<net::http\w{5,30}|faraday::connectionfailed[^]{0,80}?40[37] "\w/,
        // Node's tunnel.
        /tunneling socket could not be established/,
        // curl.
        /could not resolve proxy/,
        /received http code [45]\d\d from proxy/,
        // .NET.
        /proxy tunnel request to proxy/,
        // Chromium.
        /ERR_PROXY\w{0,40}|ERR_TUNNEL_CONNECTION_FAILED/,
      ),
    },
    {
      code: 'network.sign_in_required',
      certainty: 'certain',
      says: /http\/[12](?:\.\d)? 511\b|\b511:? network authentication required/i,
    },
    {
      code: 'network.proxy_html',
      certainty: 'likely',
      says: /cannot parse json: invalid character '<'|unexpected token '?<'?(?:,| in json)/i,
    },
    {
      code: 'network.dns',
      certainty: 'certain',
      says: anyOf(
        'i',
        // Node, and what it has of libuv.
        /getaddrinfo (?:ENOTFOUND|EAI_AGAIN|failed)/,
        // Fluent Bit.
        /getaddrinfo\(host='[^'\n]{3,120}', err=\d/,
        /ENOTFOUND|EAI_AGAIN\b/,
        // The C library's own words, which Python, PHP, Ruby and others print.
        /name or service not known/,
        /temporary failure in name resolution|temporary failure resolving/,
        /nodename nor servname provided/,
        /no address associated with hostname/,
        // Apple's.
        /NSURLErrorDomain Code=-100[36]\b/,
        // Alpine's.
        /\[errno -[235]\] (?:try again|name does not resolve|unrecoverable error)/,
        /bad address '\w[\w.-]{3,80}\.googleapis\.com/,
        // Go.
        /no such host\b/,
        /server misbehaving/,
        /lookup \S{3,120}(?: on \S{3,60})?: (?:read|dial|write) (?:udp|tcp)/,
        // Python: urllib3, httplib2.
        /failed to resolve ['"]/,
        /unable to find the server at/,
        /clientconnectordnserror|could not contact dns servers/,
        // Java and Android.
        /unknownhostexception|unresolvedaddressexception/,
        /unable to resolve host|unable to resolve [\w-]{1,40}\.[\w.]{2,60}/,
        // Erlang and Elixir.
        /nxdomain\b/,
        // .NET, Mono and Windows.
        /remote name could not be resolved/,
        /nameresolutionfailure\b/,
        // The same in other languages.
        /remotename konnte nicht aufgelöst/,
        /nom distant n'a pas pu être résolu/,
        /(?:no se puede|no se ha podido|no se pudo) resolver el nombre remoto/,
        /impossibile risolvere il nome remoto/,
        /nome remoto não pôde ser resolvido/,
        /externe naam kan niet worden omgezet/,
        /リモート名を解決できません/,
        /未能解析此远程名称|無法解析遠端名稱/,
        /원격 이름을 확인할 수 없/,
        /(?:невозможно|не удалось|не удается) разрешить удал[её]нное имя/,
        /angegebene host ist unbekannt|kein solcher host bekannt/,
        /(?:hôte|cet hôte est) inconnu\b/,
        /host (?:desconocido|sconosciuto)\b/,
        /este host não é conhecido/,
        /そのようなホストは不明/,
        /不知道这样的主机|無法識別這台主機/,
        /알려진 호스트가 없/,
        /этот хост неизвестен/,
        // Rust.
        /failed to lookup address/,
        // curl.
        /could(?: not|n't) (?:resolve host|be resolved)/,
        /resolving timed out/,
        curl(6),
        // gRPC and others.
        /(?:dns|name) resolution (?:failed|error|failure)/,
        /dns lookup failed/,
        // gcloud, whose error is the host's name.
        /access token for service account: (?:\w{1,30}\.){1,3}googleapis\.com(?=\s|$)/,
        // Browsers, and Apple's systems.
        /ERR_NAME_NOT_RESOLVED/,
        /this site can't be reached .{0,120}?server ip address could not be found/,
        /having trouble finding that site/,
        /server with the specified hostname could not be found/,
      ),
    },
    {
      code: 'network.tls',
      certainty: 'certain',
      says: anyOf(
        'i',
        // OpenSSL, in the words of whatever prints it.
        /CERTIFICATE_VERIFY_FAILED|certificate verify failed/,
        /self[-\s]signed certificate/,
        /unable to get (?:local )?issuer certificate/,
        /unable to verify the first certificate/,
        /certificate (?:has expired|is not trusted|is not yet valid)/,
        /WRONG_VERSION_NUMBER|wrong version number/,
        /TLSV1_ALERT\w{0,30}|SSLV3_ALERT\w{0,30}|tlsv1 alert/,
        // Node.
        /SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT/,
        /UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT\w{0,12})/,
        /CERT_HAS_EXPIRED|EPROTO\b/,
        /hostname\/ip does not match certificate/,
        // Go.
        /certificate signed by unknown authority/,
        /tls: failed to verify certificate/,
        /first record does not look like a tls handshake/,
        /x509: \w/,
        // Python.
        /SSLError\(|\[SSL: [A-Z]|sslcertverificationerror/,
        /hostname mismatch\b/,
        /hostname '[\w.*-]{3,120}' doesn't match/,
        /bad handshake\b/,
        /eof occurred in violation of protocol|UNEXPECTED_EOF_WHILE_READING/,
        // Java, Android and Dart.
        /pkix path building failed/,
        /no subject alternative (?:dns )?names? (?:matching|present)/,
        /returned an invalid certificate\b|does not match certificate\b/,
        /hostname \S{3,120} not verified|hostname in certificate didn't match/,
        /trust anchor for certification path not found/,
        /sslhandshakeexception|handshakeexception: /,
        // .NET and Mono.
        /trustfailure\b|securechannelfailure\b/,
        /authentication or decryption has failed/,
        /remote certificate is invalid/,
        /ssl connection could not be established/,
        /could not establish trust relationship/,
        /could not create ssl\/tls secure channel/,
        /ssl\/tls-kanal/,
        /canal sécurisé ssl\/tls|canal seguro (?:de |para )?ssl\/tls|canale sicuro ssl\/tls/,
        /ssl\/tls のセキュリティで保護/,
        /ssl\/tls 安全通道|ssl\/tls 的安全通道/,
        /ssl\/tls 보안 채널/,
        /защищ[её]нн(?:ый|ого) канал(?:а)? ssl\/tls/,
        /remotezertifikat ist (?:laut|gemäß|nach)? ?(?:\w{3,30} )?ungültig/,
        /certificat distant n'est pas valide|le certificat distant (?:est|a été) (?:non valide|rejeté|refusé)/,
        /certificado remoto no es válido|certificado remoto é inválido/,
        /certificato remoto non è (?:stato ritenuto )?valido/,
        /リモート証明書(?:は|が)[^\n]{0,30}(?:無効|拒否)/,
        /远程证书无效/,
        /удал[её]нный сертификат недействителен/,
        // Rust; Erlang.
        /invalid peer certificate/,
        /tls_alert, ?\{/,
        // curl and what it is built with.
        /ssl certificate problem/,
        /CURLE_SSL\w{0,30}|gnutls_handshake\b|ssl_error_syscall|schannel: /,
        curl(35, 51, 58, 60, 77, 83, 90, 91),
        /problem with (?:reading )?the ssl ca cert/,
        // Several.
        /ssl handshake (?:failed|failure|error)|tls handshake (?:failed|failure|error)/,
        // Browsers and Node.
        /ERR_CERT_\w{3,40}|ERR_TLS_\w{3,40}|ERR_SSL_\w{3,40}/,
        // Apple's systems and Windows, in the languages they are often seen in.
        /unable to establish a secure connection|(?:could not|cannot|can't) establish a secure connection/,
        /secure connection to the server cannot be made/,
        /NSURLErrorDomain Code=-120\d/,
        /kCFStreamErrorDomainSSL\b[^]{0,20}-98\d\d\b/,
        /SSLHandshake failed \(-98\d\d\)/,
        /无法(?:与服务器)?建立安全的?连接/,
        /サーバに?への(?:セキュリティ保護|安全)/,
      ),
    },
    {
      code: 'network.timeout',
      certainty: 'likely',
      says: anyOf(
        'i',
        // Node and undici; its clients.
        /ETIMEDOUT|ESOCKETTIMEDOUT\b|UND_ERR_\w{0,12}_?TIMEOUT\b/,
        /ConnectTimeout\b|ConnectTimeoutError/,
        /timeout of \d{1,9} ?ms exceeded/,
        /request-compose: timeout/,
        // Several.
        /(?:connection|connect|read|write|request|operation|handshake|upload|download|(?:get)?response) timed out/,
        // curl. It tells of any failure how long it took: the reason behind it decides, else that it took ten seconds.
        /port \d{1,5}(?: after \d{1,9} ms)?: (?:connection )?timed out/,
        /port \d{1,5} after \d{5,9} ms(?!: (?:connection|no route|network|host|address|permission|operation))/,
        /timed out after \d/,
        /ssl connection timeout/,
        /timeout was reached/,
        curl(28),
        // Go.
        /i\/o timeout/,
        /tls handshake timeout/,
        /timeout awaiting/,
        /client\.timeout/,
        /context deadline exceeded/,
        // Python.
        /connection to \S{4,90} timed out/,
        /readtimeout(?:error)?\b|timeouterror\b/,
        /connection timeout to host/,
        // Java.
        /sockettimeoutexception/,
        // Ruby.
        /net::(?:open|read)_?timeout/,
        /execution expired/,
        // .NET.
        /a task was cancell?ed|taskcanceledexception/,
        /operation was cancell?ed/,
        // Windows.
        /connection attempt failed because|connected party did not properly respond/,
        /winerror 10060/,
        // The same in other languages, and .NET's for an operation.
        /gegenstelle nach einer bestimmten zeitspanne/,
        /parti connecté n'a pas répondu convenablement/,
        /parte conectada no respondió adecuadamente/,
        /risposta non corretta della parte connessa/,
        /componente conectado não respondeu corretamente/,
        /接続済みの呼び出し先が一定の時間/,
        /连接方在一段时间后没有正确答复/,
        /연결된 구성원으로부터 응답이 없/,
        /за требуемое время не получен нужный отклик/,
        /(?:timeout für vorgang|zeitlimit für den vorgang wurde) überschritten/,
        /délai (?:d'attente de|imparti à) l'opération/,
        /tiempo de espera de la operación/,
        /timeout dell'operazione/,
        /tempo limite da operação/,
        /操作がタイムアウト|操作(?:已)?超时/,
        /время ожидания операции истекло/,
        /eine aufgabe wurde abgebrochen|une tâche a été annulée|se canceló una tarea/,
        /un'attività è stata annullata|uma tarefa foi cancelada|タスクが取り消され|已取消一个任务|отменена задача/,
        // Erlang and Elixir.
        /reason: \{?:(?:connect_|checkout_|pool_)?timeout\b/,
        // What programs and Play services say.
        /timed out (?:while )?(?:trying|attempting) to (?:reach|connect|contact)/,
        /apiexception: 15:/,
        // Chromium, and Apple's systems.
        /ERR_(?:CONNECTION_)?TIMED_OUT/,
        /NSURLErrorDomain Code=-1001/,
      ),
    },
    {
      code: 'network.refused',
      certainty: 'certain',
      says: anyOf(
        'i',
        /ECONNREFUSED/,
        /NSURLErrorDomain Code=-1004\b/,
        /connection refused/,
        // Windows.
        /actively refused/,
        /winerror 10061/,
        /zielcomputer die verbindung verweigerte/,
        /ordinateur cible l'a expressément refusée/,
        /equipo de destino denegó expresamente/,
        /rifiuto persistente del computer di destinazione/,
        /máquina de destino as recusou ativamente/,
        /対象のコンピューターによって拒否/,
        /目标计算机积极拒绝|目標電腦拒絕連線/,
        /대상 컴퓨터에서 연결을 거부/,
        /конечный компьютер отверг запрос/,
        // Chromium, and what browsers show on the way back to a program.
        /ERR_CONNECTION_REFUSED/,
        /localhost:\d{2,5}\/\S{0,400}?code=\S{0,600}[^]{0,120}?(?:site can't be reached|unable to connect|can't connect)/,
        /(?:127\.0\.0\.1|localhost) refused to connect|refused to connect\. ?try:/,
      ),
    },
    {
      code: 'network.unreachable',
      certainty: 'certain',
      says: anyOf(
        'i',
        /EHOSTUNREACH|ENETUNREACH\b|EADDRNOTAVAIL\b/,
        /no route to host/,
        // gcloud, and its tunnel through Identity-Aware Proxy.
        /could not reach the login server/,
        /4003: 'failed to connect to backend'/,
        /(?:network|host) is unreachable|unreachable (?:host|network)\b/,
        /cannot assign requested address/,
        // Chromium, and Apple's systems.
        /ERR_INTERNET_DISCONNECTED|ERR_ADDRESS_UNREACHABLE/,
        /internet connection appears to be offline/,
        // What programs say that look first.
        /looks like (?:you're|you are) offline/,
        /you (?:are|seem to be|appear to be) (?:currently )?offline\b/,
        /(?:no|not connected to the|without) internet(?: connection(?: available| detected)?)?(?=[.!"'\n]|$)/,
        /NSURLErrorDomain Code=-1009/,
      ),
    },
    {
      code: 'network.answer_cut',
      certainty: 'likely',
      says: anyOf(
        'i',
        /unexpected eof\b/,
        /unexpected end of (?:stream|file)\b/,
        /incompleteread\b/,
        /premature (?:close|eof|end of)\b/,
        /transfer closed with/,
      ),
    },
    {
      code: 'network.reset',
      certainty: 'likely',
      says: anyOf(
        'i',
        // Node and undici.
        /ECONNRESET|EPIPE\b|UND_ERR_SOCKET/,
        /socket hang up/,
        /other side closed/,
        // Several.
        /connection (?:was )?(?:forcibly )?(?:reset|aborted|closed)\b/,
        /closed by the remote host/,
        /connection unexpectedly closed/,
        /client network socket disconnected before secure tls connection/,
        /broken pipe/,
        /error writing request body to server/,
        // Python.
        /connection broken\b/,
        /remotedisconnected|remote end closed connection/,
        /server disconnected|serverdisconnectederror/,
        // Erlang and Elixir.
        /reason: \{?:(?:closed|econnreset)\b/,
        // Java.
        /remote host closed connection/,
        // Go, whose error may be nothing but EOF; Ruby.
        /server sent goaway|goaway received\b/,
        // gRPC.
        /(?:detail="|details = "|desc(?:ription)?[ =:"]{1,4}|error: (?:2|14) \w{7,11}: )stream removed\b/,
        /eof(?<=": eof)(?=["')\s]|$)/,
        /eoferror\b(?!: eof when reading a line)/,
        // Python, where the other side ends the handshake.
        /oserror: \[errno 0\] error/,
        // Apple's systems.
        /network connection was lost|NSURLErrorDomain Code=-1005/,
        // curl.
        /empty reply from server/,
        /recv failure/,
        curl(52, 55, 56),
        // Windows and Chromium.
        /winerror 10054/,
        /vorhandene verbindung wurde vom remotehost/,
        /connexion existante a dû être fermée par l'hôte/,
        /interrupción de una conexión existente por el host/,
        /interrotta forzatamente dall'host remoto/,
        /cancelamento de uma conexão existente pelo host/,
        /既存の接続はリモート ?ホストに強制的に切断/,
        /远程主机强迫关闭了一个现有的连接/,
        /현재 연결은 원격 호스트에 의해/,
        /удал[её]нный хост принудительно разорвал/,
        /ERR_CONNECTION_(?:RESET|CLOSED|ABORTED)|ERR_EMPTY_RESPONSE/,
      ),
    },
    {
      code: 'network.failed',
      certainty: 'possible',
      says: anyOf(
        'i',
        // Node and browsers.
        /fetch failed\b/,
        /typeerror: failed to fetch\b/,
        /network ?error\b|ERR_NETWORK\b/,
        /EMFILE\b/,
        // React Native, and Flutter on the web.
        /network request failed/,
        /http error 0\b/,
        /xmlhttprequest error/,
        // Go.
        /request canceled while waiting/,
        // gRPC.
        /failed to connect to all addresses|endpoint read failed\b/,
        /connection dropped\b|no connection established/,
        // Python.
        /newconnectionerror|clientconnectorerror/,
        /cannot connect to host/,
        /connecterror\b|connectionerror\b/,
        /authentication provider could not be reached/,
        // gcloud.
        /this may be due to network connectivity issues/,
        // Java and Android.
        /connectexception\b/,
        /failed to connect to \S{4,90}\/[\d.]{7,15}(?::| \(port )/,
        /apiexception:? 7\b|\b7: network error/,
        // .NET and Mono.
        /(?:error: |\()?(?:connectfailure|sendfailure|receivefailure)\b/,
        /unable to connect to the remote server/,
        /error occurred while sending the request/,
        /verbindung mit dem remoteserver kann nicht/,
        /impossible de se connecter au serveur distant/,
        /no es posible conectar con el servidor remoto/,
        /impossibile effettuare la connessione al server remoto/,
        /impossível conectar-se ao servidor remoto/,
        /リモート ?サーバーに接続できません/,
        /无法连接到远程服务器|無法連接至遠端伺服器/,
        /원격 서버에 연결할 수 없/,
        /невозможно соединиться с удал[её]нным сервером/,
        /fehler beim senden der anforderung/,
        /erreur s'est produite lors de l'envoi de la demande/,
        /errore durante l'invio della richiesta/,
        /ocorreu um erro ao enviar a solicitação/,
        /要求の送信中にエラーが発生しました|发送请求时出错/,
        /ошибка при отправке запроса/,
        // PHP and Ruby.
        /error while making request/,
        /connectionfailed\b/,
        // Node's fetch, whose reason is cut off; what programs say.
        /request to https:(?!\S{0,200}certs)\S{4,300} failed(?=["'.!)\s]|$)(?!,? reason| with (?:http |status |code |an? ){0,3}[45]\d\d)/,
        /socketexception: connection failed \(os error/,
        /request to https:(?!\S{0,200}certs)\S{4,300} failed, reason:[^\S\n]{0,9}(?=\n|$)/,
        /could not contact (?:the )?remote service/,
        /(?:failed to|could not|couldn't|unable to|cannot|can't) (?:connect to|reach|contact) (?:the )?google(?:'s)?(?: \w{2,12})? (?:apis?|servers?|services?)\b/,
        // Rust.
        /client error \(connect\)/,
        /error sending request for url/,
        // curl.
        /failed to connect to \S{4,90} port/,
        /could(?:n't| not) connect to server/,
        curl(7),
        // Apple's systems, and programs for them.
        /(?:can't|cannot|unable to) connect to the server at\b/,
        /org\.openid\.appauth\.general["']? ?(?:,? ?code ?[=:] ?|error )-5\b/,
        /NSURLErrorDomain Code=-10\d\d/,
      ),
      family: true,
    },
  ],
);
