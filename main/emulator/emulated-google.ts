import type { CalendarStore } from './calendar-store.ts';
import type { CloudProject } from './cloud-project.ts';
import type { Faults } from './faults.ts';
import type { Grants } from './grants.ts';
import type { HttpAnswer, HttpRequest } from './http-answer.ts';
import type { ConsentPages } from './consent-pages.ts';
import type { SigningKeys } from './signing-keys.ts';

/** The state of one emulated Google: what every endpoint works on. */
export interface EmulatedGoogle {
  readonly origin: string;
  /** Google's clock, in milliseconds; the fault `clock-skew` moves it. */
  readonly now: () => number;
  readonly project: CloudProject;
  readonly signingKeys: SigningKeys;
  readonly grants: Grants;
  readonly consentPages: ConsentPages;
  readonly calendars: CalendarStore;
  readonly faults: Faults;
}

/** Answers one path. What it refuses is an answer too: endpoints do not throw. */
export type Endpoint = (google: EmulatedGoogle, request: HttpRequest) => HttpAnswer | Promise<HttpAnswer>;
