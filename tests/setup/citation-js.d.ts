declare module '@citation-js/core' {
  /** Reads citations in any form that a plugin knows. */
  export class Cite {
    constructor(data: string);
    data: Record<string, unknown>[];
    format(form: 'bibliography', options: { template: string; lang: string }): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
