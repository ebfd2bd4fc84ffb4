import { describe, expect, test } from 'vitest';
import { diagnoseText } from '../../../../main/core/diagnosis/diagnose-text.ts';

describe('a short report about something of Google’s tells by a status alone', () => {
  test('403 of a calendar', () => {
    const text = `Request failed, status 403.\n\n${'I tried it again and again on another phone. '.repeat(20)}\n\nIt worked yesterday, with Google Calendar.`;
    expect(diagnoseText(Buffer.from(text))).toMatchObject({
      ok: true,
      value: { diagnoses: [{ code: 'calendar.forbidden', certainty: 'possible', wire: { status: 403 } }] },
    });
  });

  test('not where the status is of a sign-in, or of another server', () => {
    for (const text of [
      'I cannot sign in with Google: my own callback answers status 400 then.',
      'I moved away from Google. My files are at https://api.files.example.com/v1, and it says status 403.',
    ])
      expect(diagnoseText(Buffer.from(text))).toMatchObject({ ok: false });
  });
});
