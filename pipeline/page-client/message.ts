/** Says something for a moment, also to those who hear the page. */
export function say(text: string): void {
  const element = document.querySelector('#message');
  if (element === null) return;
  element.textContent = text;
  setTimeout(() => {
    element.textContent = '';
  }, 4000);
}

/** Puts text on the clipboard and says so. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say('Copied');
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
    say('Copied');
  }
}

/** Lets the reader save a file. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
