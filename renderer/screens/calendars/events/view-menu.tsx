import { ChevronDown, Globe } from 'lucide-react';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { useWords } from '../../../language.ts';
import { Button } from '../../../parts/button.tsx';
import type { Zone } from './time-zones.ts';

interface ViewMenuProps {
  readonly zones: readonly Zone[];
  readonly zone: string;
  readonly otherZone: string | null;
  readonly showDeleted: boolean;
  readonly onChange: (changed: { zone?: string; otherZone?: string | null; showDeleted?: boolean }) => void;
}

/** In whose zone days and times are, which zone stands beside it, and whether cancelled events are shown. */
export function ViewMenu({ zones, zone, otherZone, showDeleted, onChange }: ViewMenuProps) {
  const { t } = useWords();
  const others = zones.filter(({ name }) => name !== zone);
  const shownZones = otherZone ? `${zone} · ${otherZone}` : zone;
  const chosenOf = (keys: 'all' | Iterable<unknown>) => (keys === 'all' ? undefined : [...keys].map(String)[0]);
  return (
    <MenuTrigger>
      <Button aria-label={`${shownZones}, ${t('calendars.zones.button')}`}>
        <Globe size={14} aria-hidden />
        <span className="truncate">{shownZones}</span>
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="options">
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[zone]}
            onSelectionChange={(keys) => {
              const chosen = chosenOf(keys);
              if (chosen)
                onChange({ zone: chosen, ...(others.length > 0 && otherZone === chosen && { otherZone: zone }) });
            }}
          >
            <Header className="options-section">{t('calendars.zones.own')}</Header>
            {zones.map(({ owner, name }) => (
              <MenuItem key={name} id={name} className="option">
                {t(`calendars.agenda.${owner}Zone`, { zone: name })}
              </MenuItem>
            ))}
          </MenuSection>
          {others.length > 0 && (
            <MenuSection
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={[otherZone ? `beside ${otherZone}` : 'none']}
              onSelectionChange={(keys) => {
                const chosen = chosenOf(keys);
                if (chosen) onChange({ otherZone: chosen === 'none' ? null : chosen.slice('beside '.length) });
              }}
            >
              <Header className="options-section">{t('calendars.zones.beside')}</Header>
              {others.map(({ owner, name }) => (
                <MenuItem key={name} id={`beside ${name}`} className="option">
                  {t(`calendars.agenda.${owner}Zone`, { zone: name })}
                </MenuItem>
              ))}
              <MenuItem id="none" className="option">
                {t('calendars.zones.none')}
              </MenuItem>
            </MenuSection>
          )}
          <MenuSection
            aria-label={t('calendars.zones.more')}
            selectionMode="multiple"
            selectedKeys={showDeleted ? ['deleted'] : []}
            onSelectionChange={(keys) => onChange({ showDeleted: keys === 'all' || [...keys].includes('deleted') })}
          >
            <MenuItem id="deleted" className="option">
              {t('calendars.showDeleted')}
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
