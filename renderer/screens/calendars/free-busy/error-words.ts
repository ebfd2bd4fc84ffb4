import type { TFunction } from 'i18next';
import { freeBusy } from '../../../../shared/messages/en/free-busy.ts';

/** Why a person has no times (Calendar API v3, Freebusy: query, `errors[].reason`); a new reason as Google wrote it. */
export function errorWords(reason: string, t: TFunction): string {
  return isKnown(reason) ? t(`freeBusy.errors.${reason}`) : t('freeBusy.error', { reason });
}

function isKnown(reason: string): reason is keyof typeof freeBusy.errors {
  return Object.hasOwn(freeBusy.errors, reason);
}
