/** One piece of a report. All of it is text: what makes markup of it sees to the escaping. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: 'steps'; readonly steps: readonly string[] }
  | { readonly kind: 'code'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** A report before it is Markdown or HTML. */
export interface ReportDocument {
  readonly language: 'en' | 'ja';
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The same document with every text changed: how it is redacted. */
export function mapTexts(document: ReportDocument, change: (text: string) => string): ReportDocument {
  return {
    ...document,
    title: change(document.title),
    blocks: document.blocks.map((block) => mapBlock(block, change)),
  };
}

function mapBlock(block: Block, change: (text: string) => string): Block {
  switch (block.kind) {
    case 'facts':
      return { ...block, rows: block.rows.map(([name, value]) => [name, change(value)] as const) };
    case 'steps':
      return { ...block, steps: block.steps.map(change) };
    case 'table':
      return { ...block, head: block.head.map(change), rows: block.rows.map((row) => row.map(change)) };
    default:
      return { ...block, text: change(block.text) };
  }
}
