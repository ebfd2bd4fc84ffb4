import { type ReactNode, useEffect } from 'react';
import { useWords } from '../../language.ts';
import { Segments } from '../../parts/chips.tsx';
import { ScreenLayout } from '../../parts/screen-layout.tsx';
import { SubjectField } from '../../parts/subject-field.tsx';
import { go, useRouteOf } from '../../route.ts';
import { type CalendarsViewId, calendarsViews } from './calendars-views.ts';

interface CalendarsLayoutProps {
  readonly view: CalendarsViewId;
  readonly actions?: ReactNode;
  readonly bar?: ReactNode;
  readonly inspector?: ReactNode;
  readonly padded?: boolean;
  readonly children: ReactNode;
}

/** Each view brings its own head: the switch that was used keeps the focus in the next one. */
let isSwitching = false;

/** The frame of every view of the screen: the same head, with the switch between views and the user. */
export function CalendarsLayout({ view, actions, children, ...rest }: CalendarsLayoutProps) {
  const { t } = useWords();
  const route = useRouteOf('calendars');
  useEffect(() => {
    isSwitching = false;
  }, []);
  return (
    <ScreenLayout
      title={t('frame.screens.calendars')}
      subject={
        <Segments
          label={t('calendars.view')}
          selected={view}
          keepsFocus={isSwitching}
          onChange={(chosen) => {
            isSwitching = true;
            go({ ...route, view: chosen });
          }}
          segments={calendarsViews.map((id) => ({ id, label: t(`calendars.views.${id}`) }))}
        />
      }
      actions={
        <>
          <div className="calendars-subject">
            <SubjectField labelHidden />
          </div>
          {actions}
        </>
      }
      {...rest}
    >
      {children}
    </ScreenLayout>
  );
}
