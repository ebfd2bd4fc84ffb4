import { assertNever } from '../../../shared/outcome.ts';
import { createHash } from 'node:crypto';
import type { Block, ReportDocument } from './report-document.ts';

const style =
  'body{font:14px/1.5 system-ui,sans-serif;color-scheme:light dark;max-width:70rem;margin:2rem auto;padding:0 1rem}h1{font-size:20px}h2{font-size:16px;margin-top:2rem}h3{font-size:14px}dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem}dt{opacity:.7}dd{margin:0;overflow-wrap:anywhere}pre{white-space:pre-wrap;overflow-wrap:anywhere;padding:.75rem;border:1px solid #8886;border-radius:6px}table{border-collapse:collapse}th,td{border:1px solid #8886;padding:.25rem .5rem;text-align:left;vertical-align:top}';
const styleDigest = `sha256-${createHash('sha256').update(style).digest('base64')}`;

/** As a page that loads nothing and runs nothing, whoever opens it. Its style is allowed by its digest alone. */
export function htmlOf({ language, title, blocks }: ReportDocument): string {
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleDigest}'">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escaped(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<h1>${escaped(title)}</h1>`,
    ...blocks.map(blockOf),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${escaped(block.text)}</p>`;
    case 'facts':
      return `<dl>${block.rows.map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`).join('')}</dl>`;
    case 'steps':
      return `<ol>${block.steps.map((step) => `<li>${escaped(step)}</li>`).join('')}</ol>`;
    case 'code':
      return `<pre>${escaped(block.text)}</pre>`;
    case 'table': {
      const head = block.head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('');
      const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`);
      return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
    }
    default:
      return assertNever(block);
  }
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
