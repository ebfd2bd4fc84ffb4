import { type FormEvent, useState } from 'react';
import type { EmulatorFault } from '../../../shared/contract/emulator.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Switch } from '../../parts/switch.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { needsArgument, parseArgument, sampleArgument, showArgument, takesArgument } from './fault-groups.ts';

interface FaultRowProps {
  readonly fault: EmulatorFault;
  readonly title: string;
  readonly effect: string;
  readonly onSet: (on: boolean, argument?: unknown) => void;
}

export function FaultRow({ fault, title, effect, onSet }: FaultRowProps) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const toggle = (on: boolean) => {
    if (on && needsArgument(fault.name)) setAsking(true);
    else onSet(on);
  };
  return (
    <li className="emulator-row" data-on={fault.on || undefined}>
      <div className="grow">
        <Switch isSelected={fault.on} onChange={toggle}>
          <span className="emulator-row-title">{title}</span>
        </Switch>
        <p className="field-hint fault-effect">{effect}</p>
        {fault.on && fault.argument !== undefined && (
          <p className="fault-effect mono">{showArgument(fault.argument)}</p>
        )}
      </div>
      {takesArgument(fault.name) && (
        <Button
          small
          look="quiet"
          onPress={() => setAsking(true)}
          aria-label={t('emulator.argument.setFor', { what: title })}
        >
          {t('emulator.argument.set')}
        </Button>
      )}
      {asking && (
        <ArgumentDialog
          title={title}
          effect={effect}
          before={fault.argument}
          sample={sampleArgument(fault.name)}
          onClose={() => setAsking(false)}
          onSet={(argument) => onSet(true, argument)}
        />
      )}
    </li>
  );
}

interface ArgumentDialogProps {
  readonly title: string;
  readonly effect: string;
  readonly before: unknown;
  /** What stands in the field at first. */
  readonly sample: string;
  readonly onClose: () => void;
  readonly onSet: (argument: unknown) => void;
}

function ArgumentDialog({ title, effect, before, sample, onClose, onSet }: ArgumentDialogProps) {
  const { t } = useWords();
  const [text, setText] = useState(before === undefined ? sample : showArgument(before));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSet(parseArgument(text));
    onClose();
  };
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <p className="secondary">{effect}</p>
      <form className="stack" onSubmit={submit}>
        <TextField
          label={t('emulator.argument.label')}
          hint={t('emulator.argument.hint')}
          value={text}
          onChange={setText}
          rows={3}
          mono
        />
        <div className="dialog-actions">
          <Button onPress={onClose}>{t('parts.cancel')}</Button>
          <Button look="primary" type="submit">
            {t('emulator.argument.switchOn')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
