import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diagnoseText } from '../../../../main/core/diagnosis/diagnose-text.ts';
import { table } from '../../../../main/core/diagnosis/table.ts';
import { searched, wordingsIn } from '../../../../main/core/diagnosis/text/wordings.ts';

const said = (text: string) =>
  [...wordingsIn(text)].map(({ start, end, code }) => ({ words: text.slice(start, end), code }));

const told = (text: string) => {
  const outcome = diagnoseText(Buffer.from(text));
  return outcome.ok ? outcome.value.diagnoses.map(({ code }) => code) : [outcome.problem.code];
};

describe('what begins inside of another wording', () => {
  const text = 'Failed to connect to oauth2.googleapis.com port 443: Timed out';

  test('is told with it as one, and what says more decides', () => {
    expect(said(text)).toEqual([{ words: text, code: 'network.timeout' }]);
    expect(told(text)).toEqual(['network.timeout']);
  });

  test('is told in a long log, too, where everything was said before', () => {
    const log = `${text}\n`.repeat(5_000);
    const codes = new Set([...wordingsIn(log)].map(({ code }) => code));
    expect(codes).toEqual(new Set(['network.timeout']));
  });

  test('names what it names', () => {
    const disabled =
      'Access Not Configured. Calendar API has not been used in project 123456789012 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/calendar-json.googleapis.com/overview?project=123456789012 then retry.';
    expect(diagnoseText(Buffer.from(disabled))).toMatchObject({
      value: {
        diagnoses: [{ evidence: { projectNumber: '123456789012', service: 'calendar-json.googleapis.com' } }],
      },
    });
  });

  test('leaves alone what stands behind it', () => {
    expect(said(`${text}\nsocket hang up`).map(({ code }) => code)).toEqual(['network.timeout', 'network.reset']);
  });
});

describe('every wording of the table', () => {
  const wordings = [...new Set(table.flatMap(({ says }) => (says ? [says] : [])))];
  // What is only looked at cannot be written down; what does not fit without it is left out below.
  const inside = String.raw`\\.|\[(?:\\.|[^\]\\])*\]|[^()[\\]`;
  const group = String.raw`\((?:${inside}|\((?:${inside})*\))*\)`;
  const looks = new RegExp(String.raw`\\b|\(\?<?[=!](?:${inside}|${group})*\)`, 'g');
  const written = (source: string) => new RegExp(`^(?:${source.replaceAll(looks, '')})$`);
  const examples = wordings.flatMap((wording) => {
    const anywhere = searched(wording, 'i');
    const here = new RegExp(`^(?:${anywhere.source})`, 'i');
    return fc
      .sample(fc.stringMatching(written(anywhere.source)), { numRuns: 12, seed: 1 })
      .filter((text) => here.test(text) && !/^\s/.test(text))
      .map((text) => ({ wording, text, anywhere }));
  });

  test('is found where it stands, in capitals or not', () => {
    for (const { wording, text, anywhere } of examples)
      for (const given of [text, `${text} `, `42: ${text.replaceAll(/[a-z]/g, (letter) => letter.toUpperCase())}`])
        if (anywhere.test(given) && ![...wordingsIn(given)].some((said) => said.wordings.includes(wording)))
          expect.fail(`not found: ${given}`);
    expect(new Set(examples.map(({ wording }) => wording)).size).toBeGreaterThan(wordings.length * 0.9);
  });

  test('begins a word', () => {
    for (const { text } of examples)
      if (/^[a-z]/.test(text)) expect([...wordingsIn(`x${text}`)].map(({ start }) => start)).not.toContain(1);
  });
});

describe('a wording that has quotes or a short form', () => {
  test.each([
    "Project 'shop-one' not found or deleted.",
    'Project "shop-one" not found or deleted.',
    'Project `shop-one` not found or deleted.',
    'Project shop-one not found or deleted.',
  ])('is known with any quotes, and without: %s', (text) => {
    expect(told(text)).toEqual(['api.project_not_usable']);
  });

  test.each([
    "Object storage: bucket doesn't exist",
    'Object storage: bucket doesnt exist',
    'Object storage: bucket does not exist',
  ])('is known in its long form, and without the apostrophe: %s', (text) => {
    expect(told(text)).toEqual(['api.not_found']);
  });

  test.each([
    'The size of the mapped attribute google.subject is too large',
    'Could not obtain a value for google.groups from the given credential',
    "Couldn't obtain value for google.groups from given credential",
    'Couldnt obtain the value for google.groups',
  ])('is known in its short form, and where an article is missing or another one: %s', (text) => {
    expect(told(text)).toEqual(['token.federation_refused']);
  });

  test.each([
    'Third-party sign-in was disabled in browser settings',
    'Third-party sign-in is disabled in browser',
    'Third-party sign-in has been disabled in browser',
  ])('is known in any tense: %s', (text) => {
    expect(told(text)).toEqual(['authorize.fedcm_not_allowed']);
  });

  test.each([
    'Parameter client_id is not set correctly.',
    "Parameter 'client_id' isn't set correctly.",
    'Parameter "client_id" is not set correctly.',
    'Parameter `client_id` is not set correctly.',
  ])('is known with a name in quotes, and without: %s', (text) => {
    expect(told(text)).toEqual(['credentials.client_id_not_set']);
  });

  test('is not known by what only sounds like it', () => {
    expect(told('Project managers were not found or deleted their accounts')).toEqual(['diagnosis.unrecognised']);
  });
});

describe('curl tells how long a failure took', () => {
  const failed = (ms: number, reason: string) =>
    `curl: (7) Failed to connect to oauth2.googleapis.com port 443 after ${ms} ms: ${reason}`;

  test.each([
    [12, 'Connection refused', 'network.refused'],
    [75_002, 'Connection refused', 'network.refused'],
    [2_042, 'No route to host', 'network.unreachable'],
    [30_005, 'Network is unreachable', 'network.unreachable'],
    [9_999, 'Connection timed out', 'network.timeout'],
    [1_002, 'Timed out', 'network.timeout'],
  ])('and after %i ms the reason decides: %s', (ms, reason, code) => {
    expect(told(failed(ms, reason))).toEqual([code]);
  });

  test('and where it gives no reason, ten seconds are a time-out and less is none', () => {
    expect(told(failed(12, "Couldn't connect to server"))).toEqual(['network.failed']);
    expect(told(failed(9_999, "Couldn't connect to server"))).toEqual(['network.failed']);
    expect(told(failed(10_001, "Couldn't connect to server"))).toEqual(['network.timeout']);
  });
});
