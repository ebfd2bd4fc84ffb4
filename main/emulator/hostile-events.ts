import type { EventDetails, EventSeed } from './event-seed.ts';

const owner = 'zoe.lefevre@nordlicht.example';

const contents: readonly (EventDetails & { readonly summary?: string })[] = [
  { summary: '<script>globalThis.grantscopeWasHacked = true</script>' },
  { summary: '<img src=x onerror="globalThis.grantscopeWasHacked = true">', location: '"><svg onload=alert(1)>' },
  {
    summary: 'Click here to win',
    description:
      '<a href="javascript:globalThis.grantscopeWasHacked=true">open</a> <iframe src="https://tracker.invalid/"></iframe>',
    location: 'javascript:alert(document.domain)',
    source: { title: 'details', url: 'javascript:alert(1)' },
    attachments: [
      { fileUrl: 'file:///etc/passwd', title: 'invoice.pdf', mimeType: 'application/pdf' },
      { fileUrl: 'data:text/html,<script>alert(1)</script>', title: 'notes', mimeType: 'text/html' },
    ],
  },
  { summary: 'Invoice \u202Efdp.exe\u202C approved', description: '\u2066hidden\u2069 order' },
  { summary: 'line one\nline two\tand\u0007 a bell\u001b[31m in red\u001b[0m' },
  { summary: `${'非常に長い題名'.repeat(120)}${'W'.repeat(600)}` },
  { description: '(no title at all)' },
  { summary: '{{constructor.constructor("return 1")()}} ${7*7} %s %n ../../etc/passwd' },
  { summary: '=HYPERLINK("https://tracker.invalid/","open")', description: '+1+1|calc' },
  { summary: 'Z̸̢̛̗a̶͇͝l̷̘̈g̵̱̀o̸̰͋ \u0000 \uFFFD \uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67' },
];

/**
 * Content that a calendar may really hold because anybody can send an invitation, and that no program may run, follow
 * or be confused by: markup, script, odd links, direction overrides, control characters, endless words.
 */
export const hostileEvents: readonly EventSeed[] = contents.map(({ summary, ...more }, index) => ({
  key: `hostile ${index}`,
  organizer: owner,
  timeZone: 'Europe/Berlin',
  day: index % 5,
  at: `${String(9 + index).padStart(2, '0')}:00`,
  minutes: 30,
  ...(summary !== undefined && { summary }),
  guests: [
    { email: owner, response: 'accepted' },
    { email: 'attacker@evil.invalid', name: '<b>Bank</b>', response: 'accepted' },
  ],
  more,
}));
