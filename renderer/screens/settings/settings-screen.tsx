import { useId, type ReactNode } from 'react';
import type { RequestOf } from '../../../shared/contract.ts';
import { useWords } from '../../language.ts';
import { KeyValueList } from '../../parts/key-value-list.tsx';
import { ProblemCard } from '../../parts/problem-card.tsx';
import { ScreenLayout } from '../../parts/screen-layout.tsx';
import { Segments } from '../../parts/chips.tsx';
import { Switch } from '../../parts/switch.tsx';
import { useAction, useOperation } from '../../use-operation.ts';
import './settings.css';

export function SettingsScreen() {
  const { t } = useWords();
  const { value: state, problem } = useOperation('settings.get', {});
  const save = useAction('settings.set');
  const set = (changed: RequestOf<'settings.set'>) => void save.run(changed);

  return (
    <ScreenLayout title={t('frame.screens.settings')} padded>
      <div className="settings">
        {problem && <ProblemCard problem={problem} />}
        {save.problem && <ProblemCard problem={save.problem} />}
        {state?.warnings.map((warning) => (
          <ProblemCard key={warning.code} problem={warning} tone="warning" />
        ))}
        {state && (
          <>
            <Section title={t('settings.appearance')}>
              <Setting label={t('settings.language')}>
                <Segments
                  label={t('settings.language')}
                  selected={state.settings.language}
                  onChange={(language) => set({ language })}
                  segments={(['system', 'en', 'ja'] as const).map((id) => ({
                    id,
                    label: t(`settings.languages.${id}`, { language: t(`settings.languages.${state.systemLanguage}`) }),
                  }))}
                />
              </Setting>
              <Setting label={t('settings.theme')}>
                <Segments
                  label={t('settings.theme')}
                  selected={state.settings.theme}
                  onChange={(theme) => set({ theme })}
                  segments={(['system', 'light', 'dark'] as const).map((id) => ({
                    id,
                    label: t(`settings.themes.${id}`),
                  }))}
                />
              </Setting>
              <Setting label={t('settings.density')}>
                <Segments
                  label={t('settings.density')}
                  selected={state.settings.density}
                  onChange={(density) => set({ density })}
                  segments={(['compact', 'standard', 'comfortable'] as const).map((id) => ({
                    id,
                    label: t(`settings.densities.${id}`),
                  }))}
                />
              </Setting>
            </Section>
            <Section title={t('settings.credentials')}>
              <div className="setting wide">
                <Switch
                  isSelected={state.settings.rememberCredentials && state.canRemember}
                  isDisabled={!state.canRemember}
                  onChange={(rememberCredentials) => set({ rememberCredentials })}
                >
                  {t('settings.remember')}
                </Switch>
                <p className="field-hint setting-note">
                  {state.canRemember ? t('settings.rememberMeans') : t('settings.cannotRemember')}
                </p>
              </div>
            </Section>
            <Section title={t('settings.about')}>
              <div className="setting wide">
                <KeyValueList
                  items={[
                    { name: t('settings.version'), value: `Grantscope ${state.version}`, copy: state.version },
                    { name: t('settings.platform'), value: t(`settings.platforms.${state.platform}`) },
                  ]}
                />
                <p className="field-hint">{t('settings.promise')}</p>
              </div>
            </Section>
          </>
        )}
      </div>
    </ScreenLayout>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className="section-heading">
        <h2 id={id}>{title}</h2>
      </div>
      <div className="card">{children}</div>
    </section>
  );
}

function Setting({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="setting">
      <span aria-hidden>{label}</span>
      {children}
    </div>
  );
}
