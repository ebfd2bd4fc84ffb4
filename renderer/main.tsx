import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { loadDiagnoses } from './diagnosis-words.ts';
import { chosenLanguage, startLanguage } from './language.ts';
import { queryClient } from './query-client.ts';
import { callOperation } from './app-client.ts';
import './styles/styles.css';

const root = document.querySelector('#root');
if (!root) throw new Error('index.html has no #root');

// The first frame is already in the right language and theme.
const outcome = await callOperation('settings.get', {});
queryClient.setQueryData(['settings.get', {}], outcome);
const language = chosenLanguage(outcome.ok ? outcome.value : undefined);
await loadDiagnoses(language);
startLanguage(language);

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
