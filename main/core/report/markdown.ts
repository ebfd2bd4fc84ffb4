import { assertNever } from '../../../shared/outcome.ts';
import type { Block, ReportDocument } from './report-document.ts';

/** A report as Markdown (CommonMark with tables): nothing that comes from outside becomes markup, a link or an image. */
export function markdownOf({ title, blocks }: ReportDocument): string {
  return `${[`# ${escaped(title)}`, ...blocks.map(blockOf)].join('\n\n')}\n`;
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.text)}`;
    case 'paragraph':
      return escaped(block.text);
    case 'facts':
      return block.rows.map(([name, value]) => `- **${escaped(name)}**: ${escaped(value)}`).join('\n');
    case 'steps':
      return block.steps.map((step, at) => `${at + 1}. ${escaped(step)}`).join('\n');
    case 'code':
      return fenced(block.text);
    case 'table':
      return [block.head, block.head.map(() => '---'), ...block.rows].map(rowOf).join('\n');
    default:
      return assertNever(block);
  }
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.map((cell) => (/^-{3}$/.test(cell) ? cell : escaped(cell))).join(' | ')} |`;
}

/** On one line, with everything escaped that CommonMark reads as more than text; a bare URL does not become a link. */
function escaped(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_{}[\]<>#|~!&$]/g, String.raw`\$&`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`)
    .replace(/^([+-])/, String.raw`\$1`)
    .replaceAll(/(?<=https?):(?=\/\/)/gi, '&#58;')
    .replaceAll(/(?<=www)\.(?=\S)/gi, '&#46;')
    .replaceAll(/@/g, '&#64;');
}

/** A fence longer than any in the text. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text.replaceAll(/\r\n?/g, '\n')}\n${fence}`;
}
