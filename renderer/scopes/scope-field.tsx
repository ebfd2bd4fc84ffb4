import { type ReactNode, useState } from 'react';
import { fail } from '../../shared/outcome.ts';
import { serviceOf } from '../../shared/scope-catalogue.ts';
import { scopeDoubt, scopeDoubts } from '../../shared/scope-doubts.ts';
import { isCommaSeparated, scopesInText } from '../../shared/scope-list.ts';
import { scopeName } from '../../shared/scope-name.ts';
import { scopeAllows } from '../../shared/scope-words.ts';
import { useWords } from '../language.ts';
import { TagField } from '../parts/tag-field.tsx';
import { ScopeDoubts } from './scope-doubts.tsx';
import { useScopeChoices } from './use-scope-choices.ts';
import './scope-field.css';

interface ScopeFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly values: readonly string[];
  readonly onChange: (scopes: readonly string[]) => void;
  /** Each scope on a line of its own, with what it allows. */
  readonly explained?: boolean;
  /** For an authorization request, where a comma is a mistake; the Admin console wants commas. */
  readonly forRequest?: boolean;
  readonly children?: ReactNode;
}

/** A URL, or one of OpenID’s scopes: what is typed to look for one (“send mail”, “events.list”) is neither. */
function isWrittenOut(word: string): boolean {
  return word.includes('://') || serviceOf(word) !== null;
}

/** Scopes: typed with suggestions, pasted as any list, and judged: what is misspelt is mended with one press. */
export function ScopeField({
  values,
  onChange,
  explained = false,
  forRequest = false,
  children,
  ...field
}: ScopeFieldProps) {
  const { t, language } = useWords();
  const [typed, setTyped] = useState('');
  const [commas, setCommas] = useState<string | null>(null);
  const choices = useScopeChoices(typed);
  const replace = (scope: string, by: string) =>
    onChange([...new Set(values.map((value) => (value === scope ? by : value)))]);
  const doubts = [
    ...(commas === null ? [] : [fail('scope.comma_separated', { evidence: { scope: commas } }).problem]),
    ...scopeDoubts(values),
  ];
  return (
    <div className="stack tight">
      <TagField
        {...field}
        values={values}
        onChange={(scopes) => {
          setCommas(null);
          onChange(scopes);
        }}
        choices={choices}
        onTyped={setTyped}
        split={scopesInText}
        isValue={isWrittenOut}
        onAdded={(text) => forRequest && isCommaSeparated(text) && setCommas(text.trim().slice(0, 120))}
        shortName={scopeName}
        isDoubtful={(scope) => scopeDoubt(scope) !== null}
        {...(explained && { describe: (scope: string) => scopeAllows(scope, language) ?? t('scopes.notInCatalogue') })}
      />
      {children}
      <ScopeDoubts doubts={doubts} onReplace={replace} />
    </div>
  );
}
