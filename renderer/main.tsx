import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { chosenLanguage, startLanguage } from './language.ts';
import { queryClient } from './query-client.ts';
import { callOperation } from './app-client.ts';
import './styles/styles.css';

const root = document.querySelector('#root');
if (!root) throw new Error('index.html has no #root');

// The first frame is already in the right language and theme.
const outcome = await callOperation('settings.get', {});
queryClient.setQueryData(['settings.get', {}], outcome);
startLanguage(chosenLanguage(outcome.ok ? outcome.value : undefined));

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
