/** "Suggest a correction" copies an entry for seeds/corrections. */
import { copyText } from './message.ts';

/** Listens to the buttons on the cards and in the panel. */
export function listenToSuggestions(): void {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button.suggest') : null;
    if (button !== null) void copyText(button.dataset['snippet'] ?? '');
  });
}
