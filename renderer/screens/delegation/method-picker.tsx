import { useMemo, useState } from 'react';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { FilterField } from '../../parts/filter-field.tsx';
import { StatusIcon } from '../../parts/status-icon.tsx';
import { VirtualList } from '../../parts/virtual-list.tsx';
import { useOperation } from '../../use-operation.ts';

interface MethodPickerProps {
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (method: string) => void;
}

/** A method, or the API and version that the methods below it are of. */
interface Row {
  readonly id: string;
  readonly isApi: boolean;
}

/** The API methods of the catalogue: searched by any of their words, taken and left out with Enter. */
export function MethodPicker({ chosen, onToggle }: MethodPickerProps) {
  const { t } = useWords();
  const [query, setQuery] = useState('');
  const [selected, setSelected] = useState<string | null>(null);
  const { value: methods } = useOperation('scopes.methods', {});
  const rows = useMemo(() => rowsWith(methods ?? [], query), [methods, query]);
  const isThere = rows.some(({ id }) => id === selected);
  const toggle = () => selected !== null && isThere && onToggle(selected);
  return (
    <section className="method-picker stack tight" aria-label={t('delegationInput.methods.catalogue')}>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- one opens it to say which methods */}
      <FilterField label={t('delegationInput.methods.search')} value={query} onChange={setQuery} autoFocus />
      {methods && rows.length === 0 ? (
        <p className="options-empty">{t('parts.nothingMatches')}</p>
      ) : (
        <VirtualList
          label={t('delegationInput.methods.catalogue')}
          items={rows}
          keyOf={({ id }) => id}
          rowHeight={() => 24}
          isHeading={({ isApi }) => isApi}
          selected={isThere ? selected : null}
          onSelect={({ id }) => setSelected(id)}
          onOpen={({ id }) => onToggle(id)}
          onKey={(key) => {
            if (key !== ' ') return false;
            toggle();
            return true;
          }}
          renderRow={({ id, isApi }) => (
            <>
              <span className={isApi ? 'method-api grow' : 'mono truncate grow'} title={id}>
                {id}
              </span>
              {chosen.has(id) && (
                <>
                  <StatusIcon status="pass" />
                  <span className="visually-hidden">{t('scopes.chosen')}</span>
                </>
              )}
            </>
          )}
        />
      )}
      <div>
        <Button small isDisabled={!isThere} onPress={toggle}>
          {t(
            isThere && chosen.has(selected ?? '') ? 'delegationInput.methods.leaveOut' : 'delegationInput.methods.take',
          )}
        </Button>
      </div>
    </section>
  );
}

/** `calendar.v3.events.list` is of `calendar.v3`. */
function rowsWith(methods: readonly string[], query: string): readonly Row[] {
  const words = query
    .toLowerCase()
    .split(/[\s.:()/]+/)
    .filter((word) => word !== '');
  const found = methods.filter((method) => words.every((word) => method.toLowerCase().includes(word)));
  const apis = Map.groupBy(found, (method) => method.split('.', 2).join('.'));
  return [...apis].flatMap(([api, of]) => [{ id: api, isApi: true }, ...of.map((id) => ({ id, isApi: false }))]);
}
