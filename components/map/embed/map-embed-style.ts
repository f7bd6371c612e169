import type { EmbedStyle } from '#components/charts/embed/embed-style.ts';
import { darkMapPalette, lightMapPalette } from '../map-palette.ts';

/** The map's rules of app/styles/map.css as an embed needs them. */
const rules = `
.map-crop{max-width:640px;margin-top:12px;overflow:hidden}
.map-picture{display:block;width:100%;height:auto}
.map-picture path,.map-swatch rect,.map-inset{stroke-width:.75px;vector-effect:non-scaling-stroke}
.map-label{font-size:46px}
.map-moved{display:none;margin:0;color:var(--muted);font-size:13px}
.map-legend{display:grid;gap:4px 24px;margin-top:12px;padding:0;font-size:13px;list-style:none}
.map-legend li{display:flex;align-items:center;gap:8px}
.map-swatch{flex-shrink:0}
.hint{color:var(--muted)}
@container (width>=480px){.map-legend{grid-template-columns:1fr 1fr}}
@container (width>=640px){.map-label{font-size:34px}}
@container (width<480px){
.map-crop{aspect-ratio:880/1620}
.map-picture{width:calc(100%*1636/880)}
.map-label{font-size:38px}
.map-frame{display:inline}
.map-delta{transform:translate(580px,345px) scale(.86) translate(-840px,-244px)}
.map-delta .map-label{transform:translateX(170px);text-anchor:end}
.map-islets.is-hoang-sa{transform:translate(778px,772px) scale(.75) translate(-1148px,-820px)}
.map-label.is-hoang-sa{transform:translate(-370px,-38px)}
.map-islets.is-truong-sa{transform:translate(716px,1532px) scale(.33) translate(-1201px,-1518px)}
.map-picture .map-islets{stroke-width:1.5px}
.map-label.is-truong-sa{transform:translate(-476px,185px)}
.map-moved{display:block}
}
`.replaceAll('\n', '');

export const mapEmbedStyle: EmbedStyle = { light: lightMapPalette, dark: darkMapPalette, rules };
