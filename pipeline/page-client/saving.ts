/** Saving a picture as SVG or PNG. */
import { saveFile, say } from './message.ts';

const PROPERTIES = [
  '--ink',
  '--soft',
  '--paper',
  '--line',
  '--observations',
  '--events',
  '--projects',
  '--relations',
  '--sea',
  '--land',
  '--border',
];
/** A PNG has this many pixels for each of the picture. */
const SCALE = 2;

/** Listens to the buttons beneath the pictures. */
export function listenToPictures(): void {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button[data-picture]') : null;
    if (button === null) return;
    const name = button.dataset['picture'] ?? '';
    const svg = document.querySelector<SVGSVGElement>(`#picture-${name} svg`);
    if (svg === null) return;
    const text = standalone(svg);
    if (button.classList.contains('save')) saveFile(`${name}.svg`, new Blob([text], { type: 'image/svg+xml' }));
    else savePng(name, svg, text);
  });
}

function standalone(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const computed = getComputedStyle(document.documentElement);
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = `svg{${PROPERTIES.map((name) => `${name}:${computed.getPropertyValue(name)};`).join('')}background:${computed.getPropertyValue('--paper')}}text{font-family:sans-serif;font-size:12px;fill:${computed.getPropertyValue('--ink')}}`;
  copy.prepend(style);
  return new XMLSerializer().serializeToString(copy);
}

function savePng(name: string, svg: SVGSVGElement, text: string): void {
  const { width, height } = svg.viewBox.baseVal;
  const image = new Image();
  image.onload = () => {
    const canvas = document.createElement('canvas');
    canvas.width = width * SCALE;
    canvas.height = height * SCALE;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((blob) => (blob === null ? say('This browser cannot save it') : saveFile(`${name}.png`, blob)));
  };
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
}
