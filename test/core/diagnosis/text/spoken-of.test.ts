import { describe, expect, test } from 'vitest';
import { diagnoseText } from '../../../../main/core/diagnosis/diagnose-text.ts';
import { recordedPastes } from '../recorded-pastes.ts';
import { ofOthers, spokenOf } from '../spoken-of.ts';
import { toldAs } from '../told-as.ts';

const codesIn = (text: string): readonly string[] => {
  const outcome = diagnoseText(Buffer.from(text));
  return outcome.ok ? outcome.value.diagnoses.map(({ code }) => code) : [];
};

/** Names with the sentences that Google gives for them, as long as people quote them. */
const answers = new Map(
  recordedPastes.flatMap(({ body }) => {
    const { error, error_description: description } = Object(body) as Record<string, unknown>;
    return typeof error === 'string' && typeof description === 'string' && /^.{1,100}$/.test(description)
      ? [[`${error}: ${description}`, [error, description] as const]]
      : [];
  }),
);

describe.each(Object.entries(spokenOf))('nothing is told of what is only spoken of: %s', (_, write) => {
  test.each([...answers.values()])('%s: %s', (error, description) => {
    expect(codesIn(write(error, description))).toEqual([]);
  });
});

test.each(Object.entries(ofOthers))('an answer of another provider is not taken for Google’s: %s', (_, write) => {
  for (const error of ['invalid_grant', 'invalid_client', 'invalid_request', 'unauthorized_client', 'invalid_token'])
    expect(codesIn(write(error))).toEqual([]);
});

describe.each(Object.entries(toldAs))('what happened is told: %s', (_, write) => {
  test.each([...answers.values()])('%s: %s', (error, description) => {
    const [plain = ''] = codesIn(JSON.stringify({ error, error_description: description }));
    const [code = 'nothing'] = codesIn(write(error, description));
    // What stands around it may tell more, or let the sentence be left out.
    const family = plain.split('.').slice(0, 2).join('.');
    const ofApi = ['api.invalid_credentials', 'calendar.auth_error'];
    if (error === 'invalid_token') expect([plain, ...ofApi]).toContain(code);
    else {
      // The page has these names, too.
      const isOfBoth = error === 'access_denied' || error === 'redirect_uri_mismatch';
      expect(isOfBoth ? code.split('.')[1] : code).toMatch(isOfBoth ? error : family);
    }
  });
});
