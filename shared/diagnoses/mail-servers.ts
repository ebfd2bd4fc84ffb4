import type { DiagnosisTable } from './diagnosis.ts';

const smtpErrors = 'https://support.google.com/a/answer/3726730';

/** What Gmail's SMTP, IMAP and POP servers say to mail programs. */
export const mailServerDiagnoses = {
  'gmail.password_refused': {
    kind: 'refused',
    reference: 'https://support.google.com/mail/answer/7126229',
    en: {
      title: 'Gmail does not accept this user name and password',
      cause:
        'Gmail takes the password of the Google account from no mail program any more: it wants an app password or OAuth. Or what was entered is mistyped, or an old app password.',
      remedy: [
        'Use Sign in with Google (OAuth) where the mail program offers it; in Workspace organizations that is the only way.',
        'Else turn on 2-Step Verification in the Google Account, and create an app password. {{open:appPasswords}}',
        'Enter the whole address as the user name, and the 16 letters of the app password as the password.',
      ],
      fixedWhen: 'The mail program signs in without 535 or AUTHENTICATIONFAILED.',
    },
    ja: {
      title: 'Gmail がユーザー名とパスワードを拒否しました',
      cause:
        'Gmail はメール ソフトからの Google アカウントのパスワードを受け付けず、アプリ パスワードか OAuth を求めます。または、入力の誤りか、古いアプリ パスワードです。',
      remedy: [
        'メール ソフトに Google でのログイン(OAuth)があれば、それを使います。Workspace の組織では、これが唯一の方法です。',
        'なければ、Google アカウントで 2 段階認証プロセスを有効にし、アプリ パスワードを作成します。 {{open:appPasswords}}',
        'ユーザー名にはアドレス全体を、パスワードにはアプリ パスワードの 16 文字を入力します。',
      ],
      fixedWhen: 'メール ソフトが、535 や AUTHENTICATIONFAILED なしでログインします。',
    },
  },
  'gmail.app_password_required': {
    kind: 'refused',
    reference: 'https://support.google.com/accounts/answer/185833',
    en: {
      title: 'Gmail wants an app password or OAuth',
      cause:
        'The account has 2-Step Verification, which a mail program cannot answer. The password itself may be right, and is still refused.',
      remedy: [
        'Use Sign in with Google (OAuth) where the mail program offers it.',
        'Else create an app password in the Google Account, and enter it instead of the password. {{open:appPasswords}}',
        'If that page says that the setting is not available, the organization or Advanced Protection forbids app passwords: then only OAuth is left.',
      ],
      fixedWhen: 'The mail program signs in without 534.',
    },
    ja: {
      title: 'アプリ パスワードか OAuth が必要です',
      cause:
        'アカウントで 2 段階認証プロセスが有効になっており、メール ソフトはそれに応答できません。パスワードが正しくても拒否されます。',
      remedy: [
        'メール ソフトに Google でのログイン(OAuth)があれば、それを使います。',
        'なければ、Google アカウントでアプリ パスワードを作成し、パスワードの代わりに入力します。 {{open:appPasswords}}',
        'そのページで設定を利用できない場合は、組織か高度な保護機能がアプリ パスワードを禁止しています。OAuth だけが使えます。',
      ],
      fixedWhen: 'メール ソフトが、534 なしでログインします。',
    },
  },
  'gmail.xoauth2_refused': {
    kind: 'refused',
    reference: 'https://developers.google.com/workspace/gmail/imap/xoauth2-protocol',
    en: {
      title: 'Gmail refuses the token of the mail program',
      cause:
        'The access token expired, belongs to another address than the one after user=, or lacks the scope https://mail.google.com/. Gmail answers all of these alike.',
      remedy: [
        'Refresh the access token just before signing in: it lasts for an hour.',
        'Give the address that signed in as the user name; an alias does not serve.',
        'Ask for the scope {{copy=https://mail.google.com/}}, which alone serves SMTP and IMAP, and sign in again.',
        'For a service account, make the token with a subject: that mailbox’s user.',
      ],
      fixedWhen: 'AUTHENTICATE XOAUTH2 is answered with success.',
    },
    ja: {
      title: 'Gmail がメール ソフトのトークンを拒否しました',
      cause:
        'アクセス トークンの期限が切れているか、user= と別のアドレスのものか、スコープ https://mail.google.com/ がありません。Gmail の応答はどれも同じです。',
      remedy: [
        'ログインの直前にアクセス トークンを更新します。有効なのは 1 時間です。',
        'ユーザー名には、ログインしたアドレスを指定します。エイリアスは使えません。',
        'SMTP と IMAP に使える唯一のスコープ {{copy=https://mail.google.com/}} を要求し、ログインし直します。',
        'サービス アカウントでは、メールボックスのユーザーを対象ユーザーにしてトークンを作ります。',
      ],
      fixedWhen: 'AUTHENTICATE XOAUTH2 に、成功の応答が返ります。',
    },
  },
  'gmail.web_login_required': {
    kind: 'refused',
    reference: smtpErrors,
    en: {
      title: 'Gmail wants a sign-in in the browser first',
      cause:
        'The sign-in came from a place or program that Google does not know for this account, and Google holds it until the person confirms.',
      remedy: [
        'Sign in to Gmail in a browser with this account, from the same network if possible.',
        'Look under Google Account > Security > Recent security activity, and confirm that it was you. {{open:securityActivity}}',
        'Then let the mail program sign in again within some minutes. With OAuth this does not happen.',
      ],
      fixedWhen: 'The mail program signs in without 534 or WEBALERT.',
    },
    ja: {
      title: 'Gmail が先にブラウザでのログインを求めています',
      cause:
        'このアカウントで使われたことのない場所やプログラムからのログインを、Google が本人の確認まで止めています。',
      remedy: [
        'このアカウントで、できれば同じネットワークから、ブラウザで Gmail にログインします。',
        'Google アカウント > [セキュリティ] > [最近のセキュリティ関連のアクティビティ] で、自分の操作であることを確認します。 {{open:securityActivity}}',
        '数分以内に、メール ソフトでログインし直します。OAuth では起こりません。',
      ],
      fixedWhen: 'メール ソフトが、534 や WEBALERT なしでログインします。',
    },
  },
  'gmail.imap_or_pop_off': {
    kind: 'refused',
    reference: 'https://support.google.com/a/answer/105694',
    en: {
      title: 'IMAP or POP is switched off for this mailbox',
      cause:
        'The sign-in is not the problem. The organization’s administrator, or the person in Gmail’s settings, has not switched on this way to the mailbox.',
      remedy: [
        'As an administrator, open Admin console > Apps > Google Workspace > Gmail > End User Access > POP and IMAP access, and turn it on for the user’s organizational unit. {{open:gmailEndUserAccess}}',
        'If OAuth clients are restricted there, add the client ID of the mail program.',
        'For POP, the person turns it on in Gmail > Settings > Forwarding and POP/IMAP.',
      ],
      fixedWhen: 'The mail program opens the mailbox; after a change in the Admin console that may take up to a day.',
    },
    ja: {
      title: 'このメールボックスの IMAP か POP がオフです',
      cause:
        'ログインの問題ではありません。組織の管理者、または本人の Gmail の設定で、この方法が有効になっていません。',
      remedy: [
        '管理者として、管理コンソール > [アプリ] > [Google Workspace] > [Gmail] > [エンドユーザーのアクセス] > [POP と IMAP アクセス] で、ユーザーの組織部門に対して有効にします。 {{open:gmailEndUserAccess}}',
        'そこで OAuth クライアントが制限されている場合は、メール ソフトのクライアント ID を追加します。',
        'POP は、本人が Gmail の設定 > [メール転送と POP/IMAP] で有効にします。',
      ],
      fixedWhen: 'メール ソフトでメールボックスが開きます(管理コンソールの変更は最長で 1 日かかります)。',
    },
  },
  'gmail.sending_limit_reached': {
    kind: 'refused',
    reference: 'https://support.google.com/a/answer/166852',
    en: {
      title: 'This mailbox may send no more today',
      cause:
        'Google limits the messages and recipients that one account sends in a day, and the recipients of one message. Quotas of the API are not the cause, and there is no switch.',
      remedy: [
        'Wait, for up to 24 hours; receiving goes on meanwhile.',
        'Send to fewer recipients in one message, and spread large mailings over days or accounts.',
        'For mass mail use a service made for it. In Workspace the SMTP relay service has higher limits.',
      ],
      fixedWhen: 'A message to one recipient goes out again.',
    },
    ja: {
      title: 'このメールボックスは今日の送信上限に達しました',
      cause:
        '1 つのアカウントが 1 日に送信できるメールと宛先の数、および 1 通の宛先の数には上限があります。API の割り当てとは別で、設定では変えられません。',
      remedy: [
        '最長 24 時間待ちます。受信は続きます。',
        '1 通の宛先を減らし、大量の送信は数日か複数のアカウントに分けます。',
        '一斉送信には専用のサービスを使います。Workspace では、SMTP リレー サービスの上限のほうが高くなります。',
      ],
      fixedWhen: '宛先 1 件のメールを、再び送信できます。',
    },
  },
  'gmail.relay_denied': {
    kind: 'refused',
    reference: 'https://support.google.com/a/answer/2956491',
    en: {
      title: 'The Workspace SMTP relay does not know this sender',
      cause:
        'smtp-relay.gmail.com takes mail only from the addresses, IP addresses and sign-ins that the organization has listed. This computer or sender is not among them.',
      remedy: [
        'As an administrator, open Admin console > Apps > Google Workspace > Gmail > Routing > SMTP relay service. {{open:gmailRouting}}',
        'Add the public IP address that the message names under Only accept mail from the specified IP addresses, and check Allowed senders.',
        'Let the mail server give its own domain in EHLO, not localhost, and send from an address of the organization.',
      ],
      fixedWhen: 'The same message is taken with 250.',
    },
    ja: {
      title: 'Workspace の SMTP リレーに送信元の登録がありません',
      cause:
        'smtp-relay.gmail.com は、組織が登録したアドレス、IP アドレス、ログインからのメールだけを受け付けます。このコンピューターか送信者は登録されていません。',
      remedy: [
        '管理者として、管理コンソール > [アプリ] > [Google Workspace] > [Gmail] > [ルーティング] > [SMTP リレー サービス] を開きます。 {{open:gmailRouting}}',
        '応答にあるグローバル IP アドレスを、指定した IP アドレスからのみメールを受信する設定に追加し、許可する送信者も確認します。',
        'メール サーバーの EHLO には localhost ではなく自分のドメインを使い、組織のアドレスから送信します。',
      ],
      fixedWhen: '同じメールが 250 で受け付けられます。',
    },
  },
  'gmail.smtp_settings': {
    kind: 'refused',
    reference: smtpErrors,
    en: {
      title: 'The mail program has to encrypt and sign in',
      cause:
        'Gmail’s server takes mail only over an encrypted connection and after a sign-in. The program left one of them out, or used a kind of sign-in that Gmail does not know.',
      remedy: [
        'Set the server to smtp.gmail.com with port 587 and STARTTLS, or port 465 and SSL/TLS.',
        'Switch on authentication for sending: the whole address, and OAuth or an app password. {{open:appPasswords}}',
        'Choose OAuth2 (XOAUTH2) or PLAIN as the method; XOAUTH without a 2 and NTLM are not offered.',
      ],
      fixedWhen: 'The mail program sends without 530, 504 or 538.',
    },
    ja: {
      title: 'メール ソフトの暗号化とログインの設定が必要です',
      cause:
        'Gmail のサーバーは、暗号化された接続でログインした後のメールだけを受け付けます。どちらかが行われていないか、Gmail が対応しない方式が使われています。',
      remedy: [
        'サーバーを smtp.gmail.com にし、ポート 587 と STARTTLS、またはポート 465 と SSL/TLS にします。',
        '送信の認証を有効にします。アドレス全体と、OAuth またはアプリ パスワードです。 {{open:appPasswords}}',
        '認証方式は OAuth2(XOAUTH2)か PLAIN を選びます。XOAUTH(2 なし)や NTLM は使えません。',
      ],
      fixedWhen: 'メール ソフトが、530、504、538 なしで送信します。',
    },
  },
} as const satisfies DiagnosisTable;
