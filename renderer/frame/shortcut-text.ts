import { useOperation } from '../use-operation.ts';

/** How this system writes a shortcut with its command key: `⌘1`, `Ctrl 1`. */
export function useShortcutText(): (key: string) => string {
  const platform = useOperation('settings.get', {}).value?.platform;
  return (key) => (platform === 'darwin' ? `⌘${key}` : `Ctrl ${key}`);
}
