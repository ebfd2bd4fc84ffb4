import type { DiagnosisCode } from '../../../shared/diagnoses/catalogue.ts';
import { kindOf } from '../../../shared/explain.ts';
import type { Problem } from '../../../shared/outcome.ts';
import type { Reach, Reply } from './delegation-plan.ts';

/** What each refusal of the token endpoint speaks about. Those left out name nothing. */
const reaches: Partial<Readonly<Record<DiagnosisCode, Reach>>> = {
  'token.invalid_grant.signature_invalid': 'client',
  'token.invalid_grant.service_account_unknown': 'client',
  'token.invalid_grant.service_account_disabled': 'client',
  'token.invalid_grant.clock_off': 'client',
  'token.invalid_grant.assertion_time': 'client',
  'token.invalid_grant.audience_wrong': 'client',
  'token.invalid_client': 'client',
  'token.invalid_client.issuer_unknown': 'client',
  'token.invalid_client.not_found': 'client',
  'token.deleted_client': 'client',
  'token.disabled_client': 'client',
  'token.invalid_grant.subject_unknown': 'subject',
  'token.invalid_grant.subject_suspended': 'subject',
  'token.invalid_grant.subject_is_alias': 'subject',
  'token.invalid_grant.subject_deleted': 'subject',
  'token.invalid_request.subject_invalid': 'subject',
  'token.access_denied.account_restricted': 'subject',
  'token.invalid_account': 'subject',
  'token.unauthorized_client.subject_is_consumer_account': 'subject',
  'token.invalid_scope.unknown': 'scope',
  'token.unauthorized_client.delegation_missing': 'every_scope',
};

/** Whether Google refused the client, the user or the scopes as such, before any delegation was looked at. */
export function reachOf(code: DiagnosisCode): Reach {
  return reaches[code] ?? 'some_scope';
}

/** A problem as a reply: a refusal, unless only the way there or the server failed, which says nothing of the cell. */
export function replyFor(problem: Problem): Reply {
  const status = problem.wire?.status ?? 0;
  const failed =
    kindOf(problem) !== 'refused' || status === 429 || status >= 500 || problem.code === 'token.unreadable_answer';
  return failed ? { kind: 'failed', problem } : { kind: 'refused', reach: reachOf(problem.code), problem };
}
