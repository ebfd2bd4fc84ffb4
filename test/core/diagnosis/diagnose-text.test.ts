import { describe, expect, test } from 'vitest';
import { diagnoseText } from '../../../main/core/diagnosis/diagnose-text.ts';
import type { DiagnosisCode } from '../../../shared/diagnoses/catalogue.ts';
import { recordedPastes } from './recorded-pastes.ts';
import { wrappers } from './wrappers.ts';

const codesIn = (text: string | Uint8Array): readonly string[] => {
  const outcome = diagnoseText(Buffer.from(text));
  return outcome.ok ? outcome.value.diagnoses.map(({ code }) => code) : [outcome.problem.code];
};

/** A wrapper that says more (an address, a library of the token endpoint) may let the same answer be told more exactly. */
const told: Readonly<Record<string, readonly DiagnosisCode[]>> = {
  'api.rate_limited': ['calendar.rate_limit_exceeded'],
  'token.invalid_token': ['api.invalid_credentials', 'calendar.auth_error'],
};

describe.each(Object.entries(wrappers))('what was recorded is told the same %s', (_, wrap) => {
  const wrapped = recordedPastes.flatMap(({ body, code }) => {
    const text = code === null ? null : wrap(body);
    return text === null ? [] : [{ text, code: code as DiagnosisCode }];
  });
  test.each(wrapped)('$code', ({ text, code }) => {
    const codes = codesIn(text);
    expect(codes).toHaveLength(1);
    expect([code, ...(told[code] ?? [])]).toContain(codes[0]);
  });
});

test.each(recordedPastes.filter(({ code }) => code !== null))('how sure $code is', ({ body, code, certainty }) => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  expect(diagnoseText(Buffer.from(text))).toMatchObject({ ok: true, value: { diagnoses: [{ code, certainty }] } });
});

test.each([24, 31, 57, 80])('what a window of %i columns cut is put together again', (width) => {
  for (const { body, code } of recordedPastes) {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    if (code === null || text.includes('\n') || text.length < width * 2 + 5) continue;
    for (const lineBreak of ['\n', '\r\n', '\n  ']) {
      const [told] = codesIn(text.replaceAll(new RegExp(`(.{${width}})`, 'g'), `$1${lineBreak}`));
      expect(told).not.toBe('diagnosis.unrecognised');
    }
  }
});

test('an answer that says nothing without its surroundings is not guessed', () => {
  for (const { body, code } of recordedPastes)
    if (code === null) expect(codesIn(String(body))).toEqual(['diagnosis.unrecognised']);
});

test.each([
  ['UTF-16 little endian', Buffer.from('\uFEFF{"error":"deleted_client"}', 'utf16le')],
  ['UTF-16 without a mark', Buffer.from('{"error":"deleted_client"}', 'utf16le')],
  ['UTF-8 with a mark', Buffer.from('\uFEFF{"error":"deleted_client"}')],
  ['UTF-8 with broken bytes', Buffer.concat([Buffer.from([0xff, 0x80, 0]), Buffer.from('{"error":"deleted_client"}')])],
  [
    'Shift_JIS',
    Buffer.concat([Buffer.from([0x83, 0x47, 0x83, 0x89, 0x81, 0x5b]), Buffer.from(' 401: deleted_client')]),
  ],
])('an encoding is no hindrance: %s', (_, bytes) => {
  expect(codesIn(bytes)).toEqual(['token.deleted_client']);
});

test('several errors are told once each, in order of appearance', () => {
  const text = [
    'HTTP/1.1 401 Unauthorized',
    '{"error": "invalid_client", "error_description": "The OAuth client was not found."}',
    'Traceback (most recent call last):',
    'ValueError: Token used too early, 1634244631 < 1634244632. Check that your computer\u0027s clock is set correctly.',
    'googleapi: Error 403: Not Authorized to access this resource/api, forbidden',
    '{"error": "invalid_client", "error_description": "The OAuth client was not found."}',
  ].join('\n');
  expect(codesIn(text)).toEqual([
    'token.invalid_client.not_found',
    'id_token.used_too_early',
    'directory.not_authorized',
  ]);
});

test('what an answer names is evidence, and its own words are kept', () => {
  const outcome = diagnoseText(
    Buffer.from(
      '{"error":{"code":403,"message":"Drive API has not been used in project 123456789012 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/drive.googleapis.com/overview?project=123456789012 then retry.","status":"PERMISSION_DENIED"}}',
    ),
  );
  expect(outcome).toMatchObject({
    ok: true,
    value: {
      diagnoses: [
        {
          code: 'api.service_disabled',
          evidence: { projectNumber: '123456789012', service: 'drive.googleapis.com' },
          wire: { status: 403, error: 'PERMISSION_DENIED', description: expect.stringContaining('Drive API') },
        },
      ],
    },
  });
});

describe('where an error stands', () => {
  const placeOf = (text: string) => {
    const outcome = diagnoseText(Buffer.from(text));
    return outcome.ok ? outcome.value.diagnoses.map(({ line, excerpt }) => ({ line, excerpt })) : [];
  };

  test('is told by the line of the text as it was given, whatever was resolved or taken out before it', () => {
    const before = [
      'GET /a\\nb\\nc %0A%0A',
      '<a',
      '  href="x">link</a><br><br>',
      '-----BEGIN PRIVATE KEY-----',
      'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC',
      '-----END PRIVATE KEY-----',
      '{"code": "4/0AbCdEf',
      'GhIjKlMnOpQrStUvWxYz"}',
    ];
    for (const lineBreak of ['\n', '\r\n', '\r']) {
      const text = [...before, 'error: {"error":"deleted_client"}', 'after'].join(lineBreak);
      expect(placeOf(text)).toEqual([{ line: 9, excerpt: expect.stringContaining('deleted_client') }]);
    }
  });

  test('is shown in one line without secrets, however long the line is', () => {
    const noise = 'x'.repeat(5_000);
    const [place] = placeOf(`${noise} {"access_token":"ya29.${noise}","error":"deleted_client",\n "a":"${noise}"}`);
    expect(place?.excerpt).toMatch(/^[^\n]{1,300}$/);
    expect(place?.excerpt).toContain('"error":"deleted_client"');
    expect(place?.excerpt).not.toContain('xxxxxxxxxxxxxxx"');
  });

  test('begins with a whole word, and says where it was cut', () => {
    const error = '{"error":"deleted_client","error_description":"The OAuth client was deleted."}';
    expect(placeOf(error)).toEqual([{ line: 1, excerpt: error }]);
    const [long] = placeOf(`${'word '.repeat(60)}: ${error}${' after'.repeat(100)}`);
    expect(long?.excerpt).toMatch(/^…(?:word )+: \{"error".*…$/);
    expect(placeOf(`${'word '.repeat(60)}\n${error}\n`)).toEqual([{ line: 2, excerpt: error }]);
  });

  test('a form whose last parameter is empty, as google-auth-library logs it, hides nothing of the answer below', () => {
    const log = [
      "  data: 'code=4/0AbCdEfGhIjKlMnOpQrStUvWxYz&client_id=1&redirect_uri=postmessage&grant_type=authorization_code&code_verifier=',",
      "  response: {\n    data: { error: 'invalid_grant', error_description: 'Malformed auth code.' },\n    status: 400,",
    ];
    expect(
      diagnoseText(Buffer.from(`GaxiosError\n  url: 'https://oauth2.googleapis.com/token',\n${log.join('\n')}`)),
    ).toMatchObject({
      value: {
        diagnoses: [
          {
            code: 'token.invalid_grant.malformed_code',
            wire: { status: 400, error: 'invalid_grant', description: 'Malformed auth code.' },
            evidence: { redirectUri: 'postmessage' },
          },
        ],
      },
    });
    const told = JSON.stringify(diagnoseText(Buffer.from(log.join('\n'))));
    expect(told).not.toContain('codeVerifierSent');
    expect(told).not.toContain('AbCdEfGhIjKl');
  });
});
