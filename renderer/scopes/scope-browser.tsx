import { useState } from 'react';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { serviceOf } from '../../shared/scope-catalogue.ts';
import { scopeName } from '../../shared/scope-name.ts';
import { scopeAllows } from '../../shared/scope-words.ts';
import { useWords } from '../language.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { FilterField } from '../parts/filter-field.tsx';
import { StatusIcon } from '../parts/status-icon.tsx';
import { useOperation } from '../use-operation.ts';
import { ScopeDetail } from './scope-detail.tsx';
import './scope-browser.css';

interface ScopeBrowserProps {
  readonly scopes: readonly string[];
  readonly onChange: (scopes: readonly string[]) => void;
}

/** The catalogue of scopes: searched on the left, explained on the right, added with Enter. */
export function ScopeBrowser({ scopes, onChange }: ScopeBrowserProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button small onPress={() => setOpen(true)}>
        {t('scopes.browse')}
      </Button>
      <Dialog title={t('scopes.catalogue')} full isOpen={isOpen} onClose={() => setOpen(false)}>
        <Browser scopes={scopes} onChange={onChange} />
        <div className="dialog-actions">
          <Button look="primary" onPress={() => setOpen(false)}>
            {t('parts.close')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}

function Browser({ scopes, onChange }: ScopeBrowserProps) {
  const { t, language } = useWords();
  const [query, setQuery] = useState('');
  const [selected, setSelected] = useState<string | null>(null);
  const { value: found = [] } = useOperation('scopes.find', { query: query.trim() });
  // In the order found: the service of the best scope first.
  const groups = [...Map.groupBy(found, ({ scope }) => serviceOf(scope) ?? '')].map(([service, items]) => ({
    service,
    items,
  }));
  const toggle = (scope: string) =>
    onChange(scopes.includes(scope) ? scopes.filter((one) => one !== scope) : [...scopes, scope]);
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- one opens the catalogue to search it */}
      <FilterField label={t('scopes.search')} value={query} onChange={setQuery} autoFocus />
      <div className="scope-browser">
        <ListBox
          className="scope-list"
          aria-label={t('scopes.catalogue')}
          items={groups}
          dependencies={[scopes, language]}
          selectionMode="single"
          selectionBehavior="replace"
          selectedKeys={selected === null ? [] : [selected]}
          onSelectionChange={(keys) => setSelected(keys === 'all' ? null : String([...keys][0] ?? '') || null)}
          onAction={(key) => toggle(String(key))}
          renderEmptyState={() => <p className="options-empty">{t('parts.nothingMatches')}</p>}
        >
          {({ service, items }) => (
            <ListBoxSection id={service} className="scope-group">
              <Header className="options-section">{service}</Header>
              {items.map(({ scope, methods }) => (
                <ListBoxItem key={scope} id={scope} className="option" textValue={scopeName(scope)}>
                  <div className="option-text">
                    <span className="mono">{scopeName(scope)}</span>
                    <span className="field-hint">
                      {scopeAllows(scope, language)}
                      {methods[0] !== undefined && <span className="mono"> {methods[0]}</span>}
                    </span>
                  </div>
                  {scopes.includes(scope) && (
                    <span className="option-mark">
                      <StatusIcon status="pass" />
                      <span className="visually-hidden">{t('scopes.chosen')}</span>
                    </span>
                  )}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          )}
        </ListBox>
        {selected === null ? (
          <p className="scope-detail secondary">{t('scopes.choose')}</p>
        ) : (
          <ScopeDetail
            scope={selected}
            isChosen={scopes.includes(selected)}
            onToggle={() => toggle(selected)}
            onShow={setSelected}
          />
        )}
      </div>
    </>
  );
}
