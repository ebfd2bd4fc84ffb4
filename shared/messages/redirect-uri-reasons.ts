import type { Language } from '../language.ts';

type Words = Readonly<Record<Language, string>>;

/** Why a redirect URI is proposed for a code. Filled from the proposal's evidence like a diagnosis. */
export const redirectUriReasons = {
  given: {
    en: 'Chosen by you. It must equal the one of the authorization request, character by character.',
    ja: '自分で指定したものです。認可リクエストのものと一字一句同じである必要があります。',
  },
  started_here: {
    en: 'The sign-in with this state was started here, with this redirect URI.',
    ja: 'この state のログインはここで開始され、このリダイレクト URI を使っています。',
  },
  url_registered: {
    en: 'The pasted URL begins with it, and the file lists it: Google sent the browser there with the code.',
    ja: '貼り付けた URL の先頭がこれで、ファイルにも登録されています。Google はコードを付けてここへ戻しました。',
  },
  url_own_device: {
    en: 'The pasted URL begins with it. A Desktop app may use any port of this computer, or a scheme of its own.',
    ja: '貼り付けた URL の先頭です。デスクトップ アプリは自分のコンピューターの任意のポートや独自のスキームを使えます。',
  },
  url_unregistered: {
    en: 'The pasted URL begins with it. The file does not list it: it may be older than the console, or another client’s.',
    ja: '貼り付けた URL の先頭です。ファイルには載っていません。ファイルがコンソールより古いか、別のクライアントのものです。',
  },
  path_registered: {
    en: 'The log line asks for {{path}}, and this is the registered URI with that path.',
    ja: 'ログ行のパスは {{path}} で、このパスの登録済み URI です。',
  },
  path_of_several: {
    en: 'The log line asks for {{path}}, as do {{count}} registered URIs: take the one of the host that wrote the log.',
    ja: 'ログ行のパスは {{path}} で、登録済み URI のうち {{count}} 件が一致します。ログを書いたホストのものを選んでください。',
  },
  phone_app: {
    en: 'A code on its own usually is a phone app’s serverAuthCode, made without a redirect URI. Absent and empty are the same to Google.',
    ja: 'コードだけの場合、ふつうはスマートフォン アプリの serverAuthCode で、リダイレクト URI なしで作られています。Google にとって省略と空は同じです。',
  },
  none_despite_url: {
    en: 'Only for a phone app’s serverAuthCode, and this code came through a browser.',
    ja: 'スマートフォン アプリの serverAuthCode 専用ですが、このコードはブラウザを経由しています。',
  },
  none_beside_popup: {
    en: 'If it is a phone app’s serverAuthCode after all.',
    ja: 'スマートフォン アプリの serverAuthCode の場合はこれです。',
  },
  none_for_installed: {
    en: 'Only for a web client: a Desktop app always has a redirect URI.',
    ja: 'ウェブ クライアント専用です。デスクトップ アプリには必ずリダイレクト URI があります。',
  },
  popup_only: {
    en: 'The client lists JavaScript origins ({{origins}}) and no redirect URI: its codes come from the JavaScript popup.',
    ja: 'このクライアントには JavaScript 生成元({{origins}})だけがあり、リダイレクト URI がありません。コードは JavaScript のポップアップで得たものでしょう。',
  },
  popup: {
    en: 'If the code came from the JavaScript popup: the client lists {{origins}} as JavaScript origins.',
    ja: 'コードが JavaScript のポップアップで得たものならこれです。JavaScript 生成元として {{origins}} が登録されています。',
  },
  popup_without_origins: {
    en: 'Only for the JavaScript popup, and the client lists no JavaScript origin.',
    ja: 'JavaScript のポップアップ専用ですが、このクライアントには JavaScript 生成元がありません。',
  },
  popup_despite_url: {
    en: 'Only for the JavaScript popup, which has no redirect.',
    ja: 'JavaScript のポップアップ専用です。ポップアップではリダイレクトが起きません。',
  },
  only_registered: {
    en: 'If the browser was redirected: the one URI registered for this client.',
    ja: 'ブラウザがリダイレクトされた場合はこれです。このクライアントの唯一の登録済み URI です。',
  },
  one_of_registered: {
    en: 'If the browser was redirected: one of {{count}} registered URIs. It must be the one of the authorization request, not just any of them.',
    ja: 'ブラウザがリダイレクトされた場合の候補です(登録済み {{count}} 件)。どれでもよいのではなく、認可リクエストのものと同じである必要があります。',
  },
  other_registered: {
    en: 'Registered too, but the code was sent elsewhere.',
    ja: 'これも登録済みですが、コードは別の場所に送られています。',
  },
  loopback_port: {
    en: 'A Desktop app’s code was sent to this computer. If the app listened on a port or path of its own, that belongs here: paste the whole redirect URL.',
    ja: 'デスクトップ アプリのコードはこのコンピューターに送られます。アプリが独自のポートやパスで待ち受けていた場合は、それも必要です。リダイレクト URL 全体を貼り付けてください。',
  },
} as const satisfies Readonly<Record<string, Words>>;

export type RedirectUriReason = keyof typeof redirectUriReasons;
