import { at, type Rule } from './rule.ts';

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
      says: /proxyerror\b|proxy authentication required|(?:un|not )able to connect to proxy|cannot connect to proxy|tunnel connection failed|connect tunnel failed|proxyconnect tcp|could not resolve proxy|ERR_PROXY\w{0,40}|ERR_TUNNEL_CONNECTION_FAILED|received http code [45]\d\d from proxy|proxy tunnel request to proxy|proxy (?:server )?(?:refused|responded|returned)\b|http\/1\.[01] 407\b|\b407 proxy|faraday::connectionfailed wrapped=#<net::http\w{5,30}/i,
    },
    {
      code: 'network.proxy_html',
      certainty: 'likely',
      says: /cannot parse json: invalid character '<'|unexpected token '?<'?(?:,| in json)/i,
    },
    {
      code: 'network.dns',
      certainty: 'certain',
      says: /getaddrinfo (?:ENOTFOUND|EAI_AGAIN|failed)|ENOTFOUND|EAI_AGAIN\b|name or service not known|temporary failure in name resolution|no such host\b|unknownhostexception|unresolvedaddressexception|temporary failure resolving|could(?: not|n't) (?:resolve host|be resolved)|unable to resolve host|unable to resolve [\w-]{1,40}\.[\w.]{2,60}|nodename nor servname provided|failed to resolve '|failed to lookup address|no address associated with hostname|(?:dns|name) resolution (?:failed|error|failure)|dns lookup failed|remote name could not be resolved|resolving timed out|server misbehaving|unable to find the server at|ERR_NAME_NOT_RESOLVED|server with the specified hostname could not be found|curl error:? \(?6\b|curl: \(6\)|nameresolutionfailure\b|this site can't be reached .{0,120}?server ip address could not be found|having trouble finding that site|そのようなホストは不明|access token for service account: (?:\w{1,30}\.){1,3}googleapis\.com(?=\s|$)/i,
    },
    {
      code: 'network.tls',
      certainty: 'certain',
      says: /CERTIFICATE_VERIFY_FAILED|trustfailure\b|securechannelfailure\b|authentication or decryption has failed|unable to establish a secure connection|(?:could not|cannot|can't) establish a secure connection|secure connection to the server cannot be made|NSURLErrorDomain Code=-120\d|无法(?:与服务器)?建立安全的?连接|サーバに?への(?:セキュリティ保護|安全)|SSLError\(|\[SSL: [A-Z]|certificate verify failed|sslcertverificationerror|self[-\s]signed certificate|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT\w{0,12})|unable to get (?:local )?issuer certificate|unable to verify the first certificate|certificate signed by unknown authority|tls: failed to verify certificate|first record does not look like a tls handshake|x509: \w|pkix path building failed|trust anchor for certification path not found|ssl certificate problem|remote certificate is invalid|certificate (?:has expired|is not trusted|is not yet valid)|CERT_HAS_EXPIRED|ERR_CERT_\w{3,40}|ERR_TLS_\w{3,40}|ERR_SSL_\w{3,40}|hostname\/ip does not match certificate|hostname mismatch\b|sslhandshakeexception|handshakeexception: |ssl handshake (?:failed|failure|error)|tls handshake (?:failed|failure|error)|WRONG_VERSION_NUMBER|wrong version number|TLSV1_ALERT\w{0,30}|SSLV3_ALERT\w{0,30}|tlsv1 alert|CURLE_SSL\w{0,30}|gnutls_handshake\b|schannel: |ssl_error_syscall|bad handshake\b|ssl connection could not be established|could not establish trust relationship|could not create ssl\/tls secure channel|invalid peer certificate|eof occurred in violation of protocol|UNEXPECTED_EOF_WHILE_READING|EPROTO\b|curl error:? \(?(?:35|51|58|60|77)\b|curl: \((?:35|51|58|60|77)\)/i,
    },
    {
      code: 'network.timeout',
      certainty: 'likely',
      says: /ETIMEDOUT|ESOCKETTIMEDOUT\b|ConnectTimeout\b|ConnectTimeoutError|UND_ERR_\w{0,12}_?TIMEOUT\b|ERR_(?:CONNECTION_)?TIMED_OUT|(?:connection|connect|read|write|request|operation|handshake|upload|download|(?:get)?response) timed out|port \d{1,5} after \d{1,9} ms|port \d{1,5}: (?:connection )?timed out|timed out after \d|connection to \S{4,90} timed out|ssl connection timeout|i\/o timeout|tls handshake timeout|timeout awaiting|timeout was reached|timeout of \d{1,9} ?ms exceeded|client\.timeout|context deadline exceeded|sockettimeoutexception|readtimeout(?:error)?\b|timeouterror\b|net::(?:open|read)_?timeout|execution expired|a task was cancell?ed|taskcanceledexception|operation was cancell?ed|connection attempt failed because|connected party did not properly respond|winerror 10060|NSURLErrorDomain Code=-1001|curl error:? \(?28\b|curl: \(28\)|接続済みの呼び出し先が一定の時間/i,
    },
    {
      code: 'network.refused',
      certainty: 'certain',
      says: /ECONNREFUSED|(?:127\.0\.0\.1|localhost) refused to connect|refused to connect\. ?try:|connection refused|actively refused|ERR_CONNECTION_REFUSED|winerror 10061|対象のコンピューターによって拒否/i,
    },
    {
      code: 'network.unreachable',
      certainty: 'certain',
      says: /EHOSTUNREACH|ENETUNREACH\b|EADDRNOTAVAIL\b|no route to host|(?:network|host) is unreachable|unreachable (?:host|network)\b|cannot assign requested address|ERR_INTERNET_DISCONNECTED|ERR_ADDRESS_UNREACHABLE|internet connection appears to be offline|NSURLErrorDomain Code=-1009/i,
    },
    {
      code: 'network.answer_cut',
      certainty: 'likely',
      says: /unexpected eof\b|unexpected end of (?:stream|file)\b|incompleteread\b|premature (?:close|eof|end of)\b|transfer closed with/i,
    },
    {
      code: 'network.reset',
      certainty: 'likely',
      says: /ECONNRESET|EPIPE\b|socket hang up|other side closed|UND_ERR_SOCKET|connection (?:was )?(?:forcibly )?(?:reset|aborted|closed)\b|connection broken\b|remotedisconnected|remote end closed connection|remote host closed connection|closed by the remote host|server disconnected|serverdisconnectederror|broken pipe|empty reply from server|server sent goaway|recv failure|ERR_CONNECTION_(?:RESET|CLOSED|ABORTED)|ERR_EMPTY_RESPONSE|winerror 10054|curl error:? \(?(?:52|56)\b|curl: \((?:52|56)\)|eof(?<=": eof)(?=["')\s]|$)|eoferror\b/i,
    },
    {
      code: 'network.failed',
      certainty: 'possible',
      says: /(?:error: |\()?(?:connectfailure|sendfailure|receivefailure)\b|(?:can't|cannot|unable to) connect to the server at\b|common\.api\.apiexception:? 7\b|fetch failed\b|typeerror: failed to fetch\b|network ?error\b|ERR_NETWORK\b|network request failed|client error \(connect\)|error sending request for url|newconnectionerror|clientconnectorerror|cannot connect to host|connectexception\b|connecterror\b|connectionerror\b|connectionfailed\b|unable to connect to the remote server|error occurred while sending the request|error while making request|failed to connect to \S{4,90} port|could(?:n't| not) connect to server|request canceled while waiting|EMFILE\b|xmlhttprequest error|NSURLErrorDomain Code=-10\d\d|curl error:? \(?7\b|curl: \(7\)/i,
      family: true,
    },
  ],
);
