import { z } from './zod.ts';
import type { DiagnosisCode } from '../diagnoses/catalogue.ts';
import type { Evidence, Problem } from '../outcome.ts';
import { content, credentialId, fileName, runExport, scopes, subject } from './fields.ts';
import { operation } from './operation.ts';

/**
 * What one cell of users × scopes came to. `granted`: Google issues a token. `error`: no answer, or only a server's
 * trouble. `not_tested`: nothing was asked, since the user or the scope is none.
 */
export type DelegationStatus = 'granted' | 'denied' | 'error' | 'not_tested';

/**
 * What an inferred cell follows from. `token_issued`: a token for it was issued, and tokeninfo did not answer.
 * `group_said_none`: in a probe, Google said of its whole group that none is authorized.
 * `group_refused`: Google refused it together with others and said that none is authorized, as it said of each alone for
 * another user of the domain. `subject_refused`, `scope_refused`, `client_refused`: an answer that speaks of the user, the
 * scope, or the client and its key, and so of every such cell. `run_stopped`: nobody answered any more, so it was not
 * asked. `input`: it could not be asked.
 */
export type InferredFrom =
  | 'token_issued'
  | 'group_refused'
  | 'group_said_none'
  | 'subject_refused'
  | 'scope_refused'
  | 'client_refused'
  | 'run_stopped'
  | 'input';

/**
 * Whether the service also answers for a granted cell: `refuses` with why, `error` when nobody answered, `not_callable` when
 * the scope opens no cheap read.
 */
export interface DelegationCall {
  readonly outcome: 'answers' | 'refuses' | 'error' | 'not_callable';
  /** Google's name of the method that was called. */
  readonly method?: string;
  readonly problem?: Problem;
}

/** `tested`: a token with this scope was issued and tokeninfo lists it, or this scope was asked for alone. */
export interface DelegationVerdict {
  readonly status: DelegationStatus;
  readonly basis: 'tested' | 'inferred';
  readonly inferredFrom?: InferredFrom;
  readonly code?: DiagnosisCode;
  readonly problem?: Problem;
  /** Only where it was asked for, and the token was issued. */
  readonly call?: DelegationCall;
}

export interface DelegationCell extends DelegationVerdict {
  readonly subject: string;
  readonly scope: string;
}

/**
 * Users × scopes in little room, to travel: what tens of thousands of cells came to is said once each. Written and read by
 * shared/delegation-sheet.ts.
 */
export interface DelegationSheet {
  readonly subjects: readonly string[];
  readonly scopes: readonly string[];
  readonly verdicts: readonly DelegationVerdict[];
  /** One a cell, row by row: its place in `verdicts`; −1 where it was not asked for. */
  readonly cells: readonly number[];
}

/** What explains a set of cells: all of them, whole scopes (columns), whole users (rows), or single ones. */
export interface DelegationFinding {
  readonly kind: 'everything' | 'column' | 'row' | 'scattered';
  /** The tokens were issued, and the service did not answer (`call`). */
  readonly ofCall?: true;
  readonly problem: Problem;
  readonly scopes: readonly string[];
  readonly subjects: readonly string[];
}

/** Looked at before delegation is blamed, in this order; `skipped` where it could not be found out or need not be. */
export interface DelegationPrecheck {
  readonly check: 'clock' | 'key' | 'published';
  readonly outcome: 'pass' | 'fail' | 'skipped';
  readonly evidence: Evidence;
}

/** HTTP requests that were sent, repetitions included. */
export interface DelegationRequests {
  readonly token: number;
  readonly tokeninfo: number;
  readonly other: number;
}

/** Cells that came out otherwise than before. At most a thousand are listed. */
export interface DelegationChanges {
  /** When the earlier check ended; RFC 3339, UTC. */
  readonly since: string;
  readonly total: number;
  readonly cells: readonly {
    readonly subject: string;
    readonly scope: string;
    readonly was: DelegationStatus;
    readonly is: DelegationStatus;
  }[];
}

export interface DelegationCheckResult {
  /** By which this check can be checked again in part, watched and reported, as long as the process lives. */
  readonly runId: string;
  /** RFC 3339, UTC. */
  readonly checkedAt: string;
  /** `clientId` is the numeric one; null when a .p12's could not be learnt. */
  readonly client: { readonly clientId: string | null; readonly email: string };
  /** Every cell that was asked for, users and scopes in their order; of a check that was stopped those that were settled. */
  readonly sheet: DelegationSheet;
  /** How many cells of users × scopes were not settled: the check was stopped, or was of a part. */
  readonly notRun: number;
  readonly findings: readonly DelegationFinding[];
  /** Empty when nothing was refused. */
  readonly prechecks: readonly DelegationPrecheck[];
  readonly requests: DelegationRequests;
  /** What to paste in the Admin console: every scope asked for that exists, separated by commas. */
  readonly scopeList: string;
  /** What was noticed about the users and scopes that were given. */
  readonly warnings: readonly Problem[];
  /** Against the last check with the same credential of any of these cells; absent when there was none. */
  readonly changes?: DelegationChanges;
}

/** An entry that is not asked for as it stands. `line` is of the text, from 1; `index` is its place in `subjects`. */
export interface SubjectMark {
  readonly index: number;
  readonly line: number;
  readonly problem: Problem;
}

export interface DelegationSubjects {
  /** Every entry as it stands, blank and wrong ones too. */
  readonly subjects: readonly string[];
  /** How many users that are: each once, without those that are marked. */
  readonly usable: number;
  readonly marks: readonly SubjectMark[];
}

export const delegationOperations = {
  /** Which scopes does this key get for which users (RFC 7523 with Google's `sub`)? Every cell of users × scopes. */
  'delegation.check': operation<DelegationCheckResult>().page(
    z
      .object({
        credentialId,
        subjects: z.array(subject).max(20_000),
        scopes,
        /** Only these cells of users × scopes: re-checks. */
        only: z.array(z.object({ subject, scopes }).strict()).max(20_000).optional(),
        /** The cells become part of this earlier check, and the result is of the whole. */
        runId: z.string().max(100).optional(),
        /** Tests each cell alone instead of inferring. */
        exhaustive: z.boolean().optional(),
        /** For hundreds of scopes of which few are granted: takes Google at its word that none of a group is authorized. */
        probe: z.boolean().optional(),
        /** Also asks whether the services answer: one cheap read for each user and service. */
        call: z.boolean().optional(),
        /** Requests side by side, at most; fewer while Google asks for patience. */
        concurrency: z.int().min(1).max(32).optional(),
      })
      .strict(),
  ),
  /** Checks again what is not granted until all is, after ever longer waits; ends with a whole check. */
  'delegation.watch': operation<DelegationCheckResult>().page(
    z.object({ credentialId, runId: z.string().max(100) }).strict(),
  ),
  /** Ends the wait of a watch, which checks at once. `callId`: of the watch. false when no such watch waits. */
  'delegation.checkNow': operation<boolean>().page(z.object({ callId: z.string().max(100) }).strict()),
  /** An ended check as a file. Reports (`markdown`, `html`) name nobody unless `names` asks for it. */
  'delegation.export': operation<{ readonly fileName: string; readonly text: string }>().page(
    z.object(runExport).strict(),
  ),
  /** The same into a file that the person chooses; false when the dialog was closed. */
  'delegation.saveExport': operation<boolean>().desktop(z.object(runExport).strict()),
  /** Asks nothing new, or goes on. `callId`: of the running check. false when no such check runs. */
  'delegation.pause': operation<boolean>().page(
    z.object({ callId: z.string().max(100), paused: z.boolean() }).strict(),
  ),
  /** The addresses in a list or a CSV, and what is wrong with each; sends nothing. */
  'delegation.readSubjects': operation<DelegationSubjects>().page(
    z.object({ content, fileName: fileName.optional() }).strict(),
  ),
};
