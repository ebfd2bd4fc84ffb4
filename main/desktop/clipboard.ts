import { clipboard } from 'electron';

/** How long a copied secret stays on the clipboard. */
export const secretStaysSeconds = 60;

let clearing: { readonly value: string; readonly timer: NodeJS.Timeout } | null = null;

/** Copies a secret and takes it off the clipboard again after 60 seconds, unless something else was copied meanwhile. */
export async function copySecret(value: string): Promise<void> {
  if (clearing) clearTimeout(clearing.timer);
  const timer = setTimeout(() => void clearCopiedSecret(), secretStaysSeconds * 1_000);
  clearing = { value, timer };
  await clipboard.writeText(value);
}

export function holdsCopiedSecret(): boolean {
  return clearing !== null;
}

/** Leaves it there: whoever copied it wants to. */
export function keepCopiedSecret(): void {
  if (clearing) clearTimeout(clearing.timer);
  clearing = null;
}

/** Takes a copied secret off the clipboard now; what a person copied since stays. */
export async function clearCopiedSecret(): Promise<void> {
  if (!clearing) return;
  const { value, timer } = clearing;
  clearing = null;
  clearTimeout(timer);
  if ((await clipboard.readText()) === value) clipboard.clear();
}

export async function copyText(text: string): Promise<void> {
  await clipboard.writeText(text);
}
