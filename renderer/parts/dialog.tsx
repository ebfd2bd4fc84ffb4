import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../language.ts';
import { Button } from './button.tsx';

interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly wide?: boolean;
  /** As large as the window allows. */
  readonly full?: boolean;
  readonly children: ReactNode;
  readonly role?: 'dialog' | 'alertdialog';
}

export function Dialog({ title, isOpen, onClose, wide = false, full = false, children, role = 'dialog' }: DialogProps) {
  return (
    <ModalOverlay className="veil" isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className={`modal${wide ? ' wide' : ''}${full ? ' full' : ''}`}>
        <AriaDialog className="dialog" role={role}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

interface ConfirmDialogProps extends Omit<DialogProps, 'wide' | 'full' | 'role'> {
  /** What will be done, on the button. */
  readonly action: string;
  readonly onConfirm: () => void;
}

/** Asks before something that cannot be taken back. */
export function ConfirmDialog({ action, onConfirm, onClose, children, ...rest }: ConfirmDialogProps) {
  const { t } = useWords();
  const confirm = () => {
    onClose();
    onConfirm();
  };
  return (
    <Dialog {...rest} onClose={onClose} role="alertdialog">
      {children}
      <div className="dialog-actions">
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- Enter must not do what cannot be undone */}
        <Button autoFocus onPress={onClose}>
          {t('parts.cancel')}
        </Button>
        <Button look="danger" onPress={confirm}>
          {action}
        </Button>
      </div>
    </Dialog>
  );
}
