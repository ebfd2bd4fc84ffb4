import { X } from 'lucide-react';
// The only file that knows React Aria's toasts: they are still marked unstable.
import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastAriaRegion,
} from 'react-aria-components';
import { useWords } from '../language.ts';
import { IconButton } from './button.tsx';

const queue = new ToastQueue<string>({ maxVisibleToasts: 2 });

/** A short message that nothing depends on: it goes by itself. */
export function showToast(message: string): void {
  queue.add(message, { timeout: 6_000 });
}

export function ToastRegion() {
  const { t } = useWords();
  return (
    <ToastAriaRegion className="toasts" queue={queue} aria-label={t('parts.notifications')}>
      {({ toast }) => (
        <Toast className="toast" toast={toast}>
          <ToastContent className="toast-content">
            <Text slot="title">{toast.content}</Text>
          </ToastContent>
          <IconButton slot="close" small label={t('parts.close')}>
            <X size={14} aria-hidden />
          </IconButton>
        </Toast>
      )}
    </ToastAriaRegion>
  );
}
