import { anyOf, sequence } from '../any-of.ts';
import type { Rule } from '../rule.ts';

/** What GAM works on, in its words: of the directory's. */
const ofDirectory =
  /(?:user|group|member|owner|manager|alias|target|delegator|delegate|organizational unit|group tree|cloud identity group|administrator|admin role|user schema|resource calendar|building|domain)/;
/** What GAM works on in a user's other services, and in Classroom and Vault. */
const ofServices =
  /(?:calendars?|event|drive file\/folder(?: id| name)?|shared drive(?: id| name)?|course|teacher|student|invitation|guardian|contact|people contact|label|filter|form|message|thread|sendas address|signature|task ?list|task|permittee|permission(?: id)?|vault \w{3,8}|chat (?:space|member)|device|chromeos device|mobile device|browser|printer|note|doc(?:ument)?|spreadsheet|youtube channel|license)/;
/** `User: a@b.example, Drive File/Folder ID: 1a2b, Update Failed: `. */
const entity = /: [^\s,][^\n,]{0,160}(?:, [a-z][\w /-]{2,40}: [^\n,]{1,120}){0,3}, (?:[a-z][\w/ -]{2,40} failed: )?/;

/** Nobody else counts so, or names an account's address or a thing of Google's first; other programs have the form, too. */
const counted = /(?= \(\d{1,6}\/\d{1,6}\))/;
const ofGoogle =
  /(?<=(?:@|drive file\/folder|shared drive|course|vault|chromeos|cloud identity|organizational unit|resource calendar|user schema|youtube channel|sendas address|people contact)[^\n]{0,240})/;

const gam = (about: readonly RegExp[], ...messages: readonly RegExp[]): RegExp =>
  sequence('i', /(?<![\w"'`])/, about, entity, messages, [
    counted,
    sequence('i', /(?=[.,]?\s{0,3}(?:$|\n))/, ofGoogle),
  ]);

/** What GAM makes of Google's answers: an object, what was to be done with it, and a message of its own table. */
export const gamRules: readonly Rule[] = [
  {
    code: 'api.not_found',
    certainty: 'likely',
    says: gam([ofServices], /does not exist/, /do not exist/, /not found/),
  },
  {
    code: 'directory.not_found',
    certainty: 'likely',
    says: gam(
      [ofDirectory],
      /does not exist/,
      /do not exist/,
      /not found/,
      /invalid (?:alias|group|member address|organizational unit)/,
    ),
  },
  {
    code: 'api.forbidden',
    certainty: 'likely',
    says: gam(
      [ofDirectory, ofServices],
      /(?:access )?forbidden/,
      /insufficient permissions to perform this task/,
      /not allowed/,
      /need (?:read|write|read\/write) access/,
      /only administrators can perform shared drive queries/,
    ),
    family: true,
  },
  {
    code: 'api.conflict',
    certainty: 'likely',
    says: gam(
      [ofDirectory, ofServices],
      /(?:add|create|copy|update|move) failed: (?:duplicate|already exists)/,
      /duplicate, already an? \w{4,10}/,
    ),
  },
  {
    code: 'api.failed_precondition',
    certainty: 'likely',
    says: anyOf(
      'i',
      /is suspended\. you must unsuspend (?:for|to) \w/,
      /is required to change password at next login\. you must change password/,
      /the user may be \(or have recently been\) on google vault hold/,
      /google delegation error, delegator and delegate both exist/,
      /dynamic group membership cannot be modified/,
      /domain is not a verified secondary domain/,
      /would make membership cycle|cyclic memberships not allowed/,
    ),
    family: true,
  },
  {
    code: 'drive.storage_full',
    certainty: 'likely',
    says: /transfer not performed due to lack of target drive space/i,
  },
  {
    code: 'token.unauthorized_client.delegation_missing',
    certainty: 'likely',
    says: /please make sure the service account client (?:name|id): \S{1,160} is authorized for the appropriate api or scopes/i,
  },
  {
    code: 'api.scope_insufficient',
    certainty: 'likely',
    says: anyOf(
      'i',
      /please make sure the client id: \S{1,160} is authorized for the appropriate api or scopes/,
      /there are no scopes authorized for the \w[\w ]{2,40} api\b/,
    ),
  },
  {
    code: 'api.service_disabled',
    certainty: 'likely',
    says: /not enabled\. please run "gam update project"/i,
  },
  {
    code: 'token.invalid_grant.clock_or_time',
    certainty: 'likely',
    says: /your system time differs from \S{0,40}google\S{0,20} by [^\n]{3,80}\s{1,9}(?:fail\b|please correct your system time)/i,
  },
  {
    code: 'token.invalid_grant.code_refused',
    certainty: 'possible',
    says: /the authentication flow failed \(invalid verification code entered\?\)/i,
    family: true,
  },
  {
    code: 'chat.app_not_configured',
    certainty: 'likely',
    says: /to set up google chat for your api project, please go to/i,
  },
  {
    code: 'credentials.file_not_there',
    certainty: 'likely',
    says: /please run\s{1,9}gam (?:create\|use|create|use) project\s{1,9}gam [^\n]{4,60}\s{1,9}to create and (?:authorize|configure) a (?:client|service) account/i,
  },
];
