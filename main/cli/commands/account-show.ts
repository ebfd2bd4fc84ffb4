import type { DirectoryAccountResult } from '../../../shared/contract/directory.ts';
import { fail, succeed } from '../../../shared/outcome.ts';
import { openCredential } from '../credential.ts';
import type { Command } from '../invocation.ts';
import { type Page, printable } from '../page.ts';
import { fields, minuteOf } from '../print.ts';

/** Directory API, Users: get, as an administrator. */
export const accountShow: Command = async (invocation) => {
  const [subject = '', ...others] = invocation.options.subject ?? [];
  if (others.length > 0) return fail('usage.one_subject_only', { evidence: { given: others.length + 1 } });
  const key = await openCredential(invocation.options.key ?? '', invocation);
  if (!key.ok) return key;
  const outcome = await invocation.session.call('directory.users.get', {
    credentialId: key.value.id,
    subject,
    user: invocation.arguments[0] ?? '',
  });
  if (!outcome.ok) return outcome;
  const { account } = outcome.value;
  return succeed({
    value: account,
    people: (page) => accountText(outcome.value, page),
    good: true,
  });
};

function accountText({ account, asked }: DirectoryAccountResult, page: Page): string {
  const { say, ink } = page;
  const { email, name, aliases, suspended, suspensionReason, archived, admin, twoStep } = account;
  const isAlias = asked.includes('@') && asked.toLowerCase() !== email.toLowerCase();
  const states = [
    ...(suspended ? [say('account.suspended') + (suspensionReason === null ? '' : ` (${suspensionReason})`)] : []),
    ...(archived ? [say('account.archived')] : []),
  ];
  const yesOrNo = (value: boolean | null) => (value === null ? null : value ? say('settings.yes') : say('settings.no'));
  const about = fields(
    [
      [say('account.address'), isAlias ? say('account.aliasOf', { email, asked }) : email],
      [say('account.status'), states.length === 0 ? say('account.active') : states],
      [say('account.orgUnit'), account.orgUnitPath],
      [say('account.aliases'), aliases],
      [say('account.admin'), say(`account.admin.${admin}`)],
      [say('account.twoStep'), yesOrNo(twoStep.enrolled)],
      [say('account.twoStepEnforced'), yesOrNo(twoStep.enforced)],
      [say('account.lastSignIn'), account.lastSignIn === 'never' ? say('account.never') : minuteOf(account.lastSignIn)],
      [say('account.created'), minuteOf(account.created)],
      [say('account.id'), account.id],
    ],
    page,
  );
  return `${ink('bold', printable(name ?? email))}\n${about}`;
}
