import { darkPalette, lightPalette } from '../palette.ts';
import type { Theme } from './embed-problem.ts';

const layout = `
*{box-sizing:border-box;margin:0}
body{padding:16px;background:var(--paper);color:var(--ink);font:15px/1.5 "Inter Variable",Inter,"Segoe UI",Roboto,Arial,sans-serif;overflow-wrap:break-word}
figure{container-type:inline-size}
h1{font-size:17px;line-height:1.35;text-wrap:balance}
.unit,.legend,footer{color:var(--muted);font-size:13px}
.legend{display:flex;flex-wrap:wrap;gap:2px 18px;margin-top:6px;padding:0;list-style:none}
.legend li{display:flex;align-items:baseline;gap:6px}
.legend-swatch{flex-shrink:0;overflow:visible}
.chart-frame{margin-top:12px}
.chart-frame-one{max-width:220px}
.chart-frame-few{max-width:360px}
.chart-frame-some{max-width:680px}
.still{display:block;font-variant-numeric:tabular-nums}
.still-columns{width:calc(100% - 44px);margin-left:44px}
footer{margin-top:10px}
a{display:inline-block;padding:3px 0;color:var(--link);text-underline-offset:3px}
a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
p{margin-top:10px}
.from-480,.from-800,.from-1080,.picture-only{display:none}
@container (width>=480px){.from-480{display:inline}.until-480{display:none}}
@container (width>=800px){.from-800{display:inline}.until-800{display:none}}
@container (width>=1080px){.from-1080{display:inline}.until-1080{display:none}}
@media (forced-colors:active){svg{forced-color-adjust:none}}
`.replaceAll('\n', '');

const colours = (palette: Readonly<Record<string, string>>) =>
  Object.entries(palette)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

/** What an embed needs beside the charts' own: more colours of both themes, more rules. */
export type EmbedStyle = {
  light: Readonly<Record<string, string>>;
  dark: Readonly<Record<string, string>>;
  rules: string;
};

/** The whole style sheet of an embed: it asks the site for nothing more. `auto` follows the reader's system. */
export function toEmbedStyle(theme: Theme, more?: EmbedStyle): string {
  const light = colours({ ...lightPalette, ...more?.light });
  const dark = colours({ ...darkPalette, ...more?.dark });
  const rules = layout + (more?.rules ?? '');
  if (theme === 'auto') {
    return `:root{color-scheme:light dark;${light}}@media (prefers-color-scheme:dark){:root{${dark}}}${rules}`;
  }
  return `:root{color-scheme:${theme};${theme === 'dark' ? dark : light}}${rules}`;
}
