import type { EmulatorFault } from '../../../shared/contract/emulator.ts';
import { emulatorFaultWords } from '../../../shared/messages/emulator-faults.ts';
import { useWords } from '../../language.ts';
import { ProblemCard } from '../../parts/problem-card.tsx';
import { useAction } from '../../use-operation.ts';
import { grouped } from './fault-groups.ts';
import { FaultRow } from './fault-row.tsx';

/** What can go wrong at Google, each with a switch. */
export function FaultList({ faults, filter }: { readonly faults: readonly EmulatorFault[]; readonly filter: string }) {
  const { t, language } = useWords();
  const set = useAction('emulator.setFault');
  const sought = filter.trim().toLowerCase();
  const named = faults.map((fault) => ({ fault, ...wordsOf(fault.name, language) }));
  const shown = named.filter(({ fault, title, effect }) =>
    `${fault.name} ${title} ${effect}`.toLowerCase().includes(sought),
  );
  const wordsByName = new Map(named.map((entry) => [entry.fault.name, entry]));
  const groups = grouped(shown.map(({ fault }) => fault));
  return (
    <>
      {set.problem && <ProblemCard problem={set.problem} />}
      {groups.length === 0 && <p className="secondary">{t('parts.nothingMatches')}</p>}
      {groups.map(([group, members]) => (
        <section key={group} aria-label={t(`emulator.faultGroups.${group}`)}>
          <div className="section-heading">
            <h2>{t(`emulator.faultGroups.${group}`)}</h2>
          </div>
          <ul className="card emulator-rows">
            {members.map((fault) => (
              <FaultRow
                key={fault.name}
                fault={fault}
                title={wordsByName.get(fault.name)?.title ?? fault.name}
                effect={wordsByName.get(fault.name)?.effect ?? ''}
                onSet={(on, argument) =>
                  void set.run({ name: fault.name, on, ...(argument !== undefined && { argument }) })
                }
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function wordsOf(name: string, language: 'en' | 'ja') {
  const words = Object.entries(emulatorFaultWords).find(([known]) => known === name)?.[1];
  return words?.[language] ?? { title: name, effect: '' };
}
