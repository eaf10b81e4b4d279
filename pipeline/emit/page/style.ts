/** The style sheet of the page. */
export const style = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#57606a;--paper:#fff;--panel:#f6f8fa;--line:#d0d7de;--accent:#0550ae;
--observations:#0550ae;--events:#9a3412;--projects:#116329;--relations:#6639ba;
--observations-back:#ddf4ff;--events-back:#fff1e5;--projects-back:#dafbe1;--relations-back:#fbefff;--chosen:#fff3b0;
--sea:#eaf2f8;--land:#fbfaf6;--border:#a8b1ba}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9aa4af;--paper:#0d1117;--panel:#161b22;--line:#3d444d;--accent:#79c0ff;
--observations:#79c0ff;--events:#ffa657;--projects:#7ee787;--relations:#d2a8ff;
--observations-back:#0b2a4a;--events-back:#3b2106;--projects-back:#0f2d18;--relations-back:#2d1b4e;--chosen:#5c4a00;
--sea:#0b1a2a;--land:#20262d;--border:#59636e}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:4rem}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.6 system-ui,sans-serif}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-999px}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;z-index:3}
header,main,footer{max-width:84rem;margin:0 auto;padding:0 1rem}
nav{position:sticky;top:0;z-index:2;background:var(--paper);border-bottom:1px solid var(--line)}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;max-width:84rem;margin:0 auto;padding:.5rem 1rem;list-style:none}
h1{font-size:1.6rem;line-height:1.25;margin:1.25rem 0 .25rem}h2{font-size:1.35rem;margin:2.5rem 0 .5rem}h3{font-size:1.05rem;margin:1.25rem 0 .5rem}
.meta,.source,.kind{color:var(--soft);font-size:.875rem}
.kind{text-transform:none}
.legend{display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;padding:0;list-style:none}
.columns{display:grid;gap:2rem}
.text{max-width:44rem;overflow-wrap:anywhere}
.text .heading{font-size:1.1rem}
.text .pull_quote{border-left:4px solid var(--line);margin:1rem 0;padding:.25rem 1rem;font-size:1.1rem}
.text .byline,.text .boilerplate,.text .caption{color:var(--soft);font-size:.9rem}
mark{color:inherit;background:transparent;cursor:pointer;border-radius:2px;text-decoration-line:underline;text-decoration-thickness:2px;text-underline-offset:3px}
mark.observations{background:var(--observations-back);text-decoration-color:var(--observations)}
mark.events{background:var(--events-back);text-decoration-color:var(--events);text-decoration-style:wavy;text-decoration-thickness:1px}
mark.projects{background:var(--projects-back);text-decoration-color:var(--projects);text-decoration-style:dashed}
mark.relations{background:var(--relations-back);text-decoration-color:var(--relations);text-decoration-style:dotted}
:is(.observations,.events).projects{border-bottom:2px dashed var(--projects)}
:is(.observations,.events,.projects).relations{border-bottom:2px dotted var(--relations)}
.observations.events{border-bottom:2px solid var(--observations)}
.legend mark{cursor:auto}
mark.chosen{background:var(--chosen);outline:2px solid var(--ink)}
.cards ol{padding:0;list-style:none;margin:0}
.card{border:1px solid var(--line);border-left-width:5px;border-radius:6px;margin:.5rem 0;padding:.5rem .75rem;background:var(--panel);overflow-wrap:anywhere}
.card.observations{border-left-color:var(--observations)}.card.events{border-left-color:var(--events)}
.card.projects{border-left-color:var(--projects)}.card.relations{border-left-color:var(--relations)}
.card p{margin:0}.card.chosen{background:var(--chosen)}.card.chosen .kind,.card.chosen a{color:var(--ink)}
dl{display:grid;grid-template-columns:minmax(7rem,max-content) 1fr;gap:0 .75rem;font-size:.875rem;margin:.5rem 0}
dt{color:var(--soft)}.card.chosen dt{color:var(--ink)}dd{margin:0}
q{quotes:"“" "”"}
button,input,select{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:6px;padding:.25rem .6rem}
button{cursor:pointer}button[aria-pressed=true],button[aria-selected=true]{background:var(--ink);color:var(--paper)}
.bar{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin:.5rem 0}
.scroll{overflow-x:auto;max-width:100%}select{max-width:14rem}.choice[open]{flex-basis:100%}.choice label{display:inline-block;margin-right:.75rem}
.evidence a{display:block}
.evidence{margin:.5rem 0;padding-left:1.1rem;font-size:.9rem}
table{border-collapse:collapse;font-size:.875rem}
caption{text-align:left;color:var(--soft);padding:.25rem 0}
th,td{border-bottom:1px solid var(--line);padding:.3rem .6rem;text-align:left;vertical-align:top;max-width:24rem;overflow-wrap:break-word}
#tables th,#tables td{white-space:nowrap}#tables td.id{font-size:.75rem;max-width:12rem;overflow:hidden;text-overflow:ellipsis}#tables td.long{white-space:normal;min-width:16rem}#tables tbody tr:hover{background:var(--panel)}
th button{border:0;padding:0;background:none;font-weight:inherit}
.number{text-align:right;font-variant-numeric:tabular-nums}
.measured{margin:1rem 0}
figure{margin:1.5rem 0}
figure svg{max-width:none;height:auto;background:var(--paper)}
svg text{font-family:system-ui,sans-serif;font-size:12px;fill:var(--ink)}
svg text[fill]{fill:var(--soft)}
code{font-size:.8em;overflow-wrap:anywhere}
#panel{position:fixed;z-index:2;left:0;right:0;bottom:0;max-height:45vh;overflow:auto;background:var(--paper);border-top:2px solid var(--ink);padding:.5rem 1rem 1rem}
#panel[hidden]{display:none}.panelled{scroll-padding-bottom:45vh}.panelled body{padding-bottom:45vh}
#message{position:fixed;z-index:3;bottom:1rem;right:1rem;background:var(--ink);color:var(--paper);padding:.5rem 1rem;border-radius:6px}
#message:empty{display:none}
@media (min-width:64rem){.article>h2{max-width:44rem}.columns{grid-template-columns:minmax(0,44rem) minmax(20rem,1fr)}
.cards{position:sticky;top:4rem;max-height:calc(100vh - 5rem);overflow:auto;align-self:start}
#panel{left:auto;top:4rem;bottom:auto;right:max(1rem,calc((100vw - 84rem)/2 + 1rem));width:clamp(20rem,calc(100vw - 48rem),36rem);max-height:calc(100vh - 5rem);border:2px solid var(--ink);border-radius:8px}
.panelled{scroll-padding-bottom:0}.panelled body{padding-bottom:0}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media print{nav,.bar,button,#panel,#tables,.skip{display:none}.cards{position:static;max-height:none;overflow:visible}.columns{display:block}.card{break-inside:avoid}.scroll{overflow:visible}figure svg{max-width:100%}}
`.trim();
