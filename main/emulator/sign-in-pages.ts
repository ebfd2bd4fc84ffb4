import type { Language } from '../../shared/language.ts';
import type { AuthorizationError, AuthorizationRequest } from './authorization-request.ts';
import type { Person } from './company.ts';
import { escapeHtml, type HttpAnswer } from './http-answer.ts';
import { identityScopes } from './known-scopes.ts';
import { signInPage } from './sign-in-html.ts';

/** Where the forms of the two pages go. */
export const accountPath = '/signin/oauth/account';
export const consentPath = '/signin/oauth/consent';

interface Words {
  readonly choose: string;
  readonly continueTo: (app: string) => string;
  readonly nobody: string;
  readonly wants: (app: string) => string;
  readonly signedInAs: string;
  readonly always: string;
  readonly allow: string;
  readonly cancel: string;
  readonly blockedRequest: string;
  readonly blockedAuthorization: string;
  readonly errorLine: (status: number, error: string) => string;
  readonly details: string;
  readonly expired: string;
  readonly startAgain: string;
  readonly done: string;
  readonly popup: string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    choose: 'Choose an account',
    continueTo: (app) => `to continue to ${app}`,
    nobody: 'No account fits this request.',
    wants: (app) => `${app} wants access to your account`,
    signedInAs: 'Signed in as',
    always: 'always shared when you sign in',
    allow: 'Allow',
    cancel: 'Cancel',
    blockedRequest: "Access blocked: This app's request is invalid",
    blockedAuthorization: 'Access blocked: Authorization Error',
    errorLine: (status, error) => `Error ${status}: ${error}`,
    details: 'Request details',
    expired: 'This page is no longer valid',
    startAgain: 'It was already answered or is too old. Start again from the app.',
    done: 'You may close this window',
    popup: 'The app that opened this window has received this code:',
  },
  ja: {
    choose: 'アカウントの選択',
    continueTo: (app) => `「${app}」に移動`,
    nobody: 'この要求に合うアカウントがありません。',
    wants: (app) => `${app} がアカウントへのアクセスを求めています`,
    signedInAs: 'ログイン中',
    always: 'ログインすると常に共有されます',
    allow: '許可',
    cancel: 'キャンセル',
    blockedRequest: 'アクセスをブロック: このアプリのリクエストは無効です',
    blockedAuthorization: 'アクセスをブロック: 認証エラーです',
    errorLine: (status, error) => `エラー ${status}: ${error}`,
    details: 'リクエストの詳細',
    expired: 'このページはもう使えません',
    startAgain: 'すでに送信されたか、時間が経ちすぎています。アプリからやり直してください。',
    done: 'このウィンドウは閉じてかまいません',
    popup: 'このウィンドウを開いたアプリに、次の認可コードを渡しました:',
  },
};

interface Shown {
  readonly request: AuthorizationRequest;
  readonly language: Language;
  /** What the form must send back. */
  readonly secret: string;
}

export function accountPage({ request, language, secret }: Shown, people: readonly Person[]): HttpAnswer {
  const say = words[language];
  const accounts = people.map(
    ({ email, fullName }) =>
      `<li><button class="account" name="account" value="${escapeHtml(email)}">${escapeHtml(fullName)}<small>${escapeHtml(email)}</small></button></li>`,
  );
  return signInPage({
    language,
    title: say.choose,
    formTarget: targetOf(request),
    main: `<p>${escapeHtml(say.continueTo(request.client.name))}</p>
<form method="post" action="${accountPath}">
<input type="hidden" name="page_token" value="${secret}">
${accounts.length > 0 ? `<ul>\n${accounts.join('\n')}\n</ul>` : `<p>${escapeHtml(say.nobody)}</p>`}
</form>`,
  });
}

export function consentPage({ request, language, secret }: Shown, person: Person): HttpAnswer {
  const say = words[language];
  const scopes = request.scopes.map((scope) => {
    const fixed = identityScopes.has(scope) || scope === 'email' || scope === 'profile';
    return fixed
      ? `<li><strong>${escapeHtml(scope)}</strong> (${escapeHtml(say.always)})</li>`
      : `<li><label><input type="checkbox" name="scope" value="${escapeHtml(scope)}" checked> ${escapeHtml(scope)}</label></li>`;
  });
  return signInPage({
    language,
    title: say.wants(request.client.name),
    formTarget: targetOf(request),
    main: `<p>${escapeHtml(say.signedInAs)} <strong>${escapeHtml(person.fullName)}</strong> (${escapeHtml(person.email)})</p>
<form method="post" action="${consentPath}">
<input type="hidden" name="page_token" value="${secret}">
<ul>
${scopes.join('\n')}
</ul>
<div class="actions">
<button name="action" value="cancel">${escapeHtml(say.cancel)}</button>
<button name="action" value="allow">${escapeHtml(say.allow)}</button>
</div>
</form>`,
  });
}

/** Google's page for a request that is wrong: the person stays here, the app hears nothing. */
export function errorPage(
  { status, error, description }: AuthorizationError,
  language: Language,
  details: string,
): HttpAnswer {
  const say = words[language];
  const isRequest =
    error === 'redirect_uri_mismatch' || (error === 'invalid_request' && description.startsWith('You can'));
  return signInPage({
    language,
    status,
    title: isRequest ? say.blockedRequest : say.blockedAuthorization,
    main: `<p><strong>${escapeHtml(say.errorLine(status, error))}</strong></p>
<p>${escapeHtml(description).replaceAll('\n', '<br>\n')}</p>
<details open><summary>${escapeHtml(say.details)}</summary><pre>${escapeHtml(details)}</pre></details>`,
  });
}

export function expiredPage(language: Language): HttpAnswer {
  const say = words[language];
  return signInPage({ language, status: 400, title: say.expired, main: `<p>${escapeHtml(say.startAgain)}</p>` });
}

/** The end of the JavaScript popup: hands the result to the page that opened it, and to that origin only. */
export function popupPage(language: Language, origin: string, result: Readonly<Record<string, string>>): HttpAnswer {
  const say = words[language];
  return signInPage({
    language,
    title: say.done,
    bodyAttributes: ` data-origin="${escapeHtml(origin)}" data-result="${escapeHtml(JSON.stringify(result))}"`,
    script: 'opener?.postMessage(JSON.parse(document.body.dataset.result), document.body.dataset.origin);',
    main: `<p>${escapeHtml(say.popup)}</p>\n<pre>${escapeHtml(result['code'] ?? result['error'] ?? '')}</pre>`,
  });
}

/** The redirect URI is registered, so its origin is safe inside a policy. */
function targetOf(request: AuthorizationRequest): string {
  return request.redirectUri === 'postmessage' ? '' : new URL(request.redirectUri).origin;
}
