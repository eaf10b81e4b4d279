/** The search over the list of articles. */
export function listenToSearch(): void {
  const field = document.querySelector<HTMLInputElement>('#find-article');
  field?.addEventListener('input', () => {
    const words = field.value.toLowerCase().split(/\s+/);
    for (const item of document.querySelectorAll<HTMLElement>('#article-list li')) {
      const text = (item.textContent ?? '').toLowerCase();
      item.hidden = !words.every((word) => text.includes(word));
    }
  });
}
