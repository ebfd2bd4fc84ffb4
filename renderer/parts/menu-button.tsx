import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { Button } from './button.tsx';

interface MenuEntry {
  readonly id: string;
  readonly label: string;
}

interface MenuPart {
  /** Above its entries; none where the button says it all. */
  readonly heading?: string;
  readonly entries: readonly MenuEntry[];
}

interface MenuButtonProps {
  readonly children: ReactNode;
  /** Names the button where its words are a value. */
  readonly label?: string;
  readonly small?: boolean;
  readonly isDisabled?: boolean;
  /** Which edge of the button the list keeps to. */
  readonly align?: 'start' | 'end';
  readonly parts: readonly MenuPart[];
  /** Marks the entry that holds now, where the menu chooses. */
  readonly chosen?: string;
  readonly onAction: (id: string) => void;
}

/** A button that opens a list of things to do, or to choose from. */
export function MenuButton({
  children,
  label,
  small,
  isDisabled,
  align = 'end',
  parts,
  chosen,
  onAction,
}: MenuButtonProps) {
  return (
    <MenuTrigger>
      <Button small={small ?? false} isDisabled={isDisabled ?? false} {...(label && { 'aria-label': label })}>
        {children}
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="popover" placement={`bottom ${align}`}>
        <Menu
          className="options"
          onAction={(id) => onAction(String(id))}
          {...(chosen !== undefined && {
            selectionMode: 'single' as const,
            selectedKeys: [chosen],
            disallowEmptySelection: true,
          })}
        >
          {parts.map(({ heading, entries }) => (
            <MenuSection key={entries[0]?.id ?? ''} {...(!heading && { 'aria-label': label ?? '' })}>
              {heading && <Header className="options-section">{heading}</Header>}
              {entries.map(({ id, label: name }) => (
                <MenuItem key={id} id={id} className="option">
                  {name}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
