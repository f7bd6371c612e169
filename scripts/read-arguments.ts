import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
type Use<Known extends Options> = {
  /** How the command is called, as it is told to who calls it otherwise: "npm run data:check -- [folder]". */
  usage: string;
  options?: Known;
  /** How many places (files, folders) may be named; none unless said. */
  places?: number;
};

/**
 * What stands behind a command: the values of its options, and the places that are named. An option that the command does not know, or a place too many, ends
 * the process with a sentence and with how the command is called, before anything is done.
 */
export function readArguments<const Known extends Options>({ usage, options, places = 0 }: Use<Known>) {
  try {
    const { values, positionals } = parseArgs({ options: options as Known, allowPositionals: true });
    const more = positionals.slice(places);
    if (more.length > 0) throw new Error(`There is nothing to do with ${more.join(' ')}.`);
    return { values, places: positionals };
  } catch (error) {
    // Node adds how a file of such a name would be given.
    const [sentence = ''] = (error as Error).message.split('. To specify');
    console.error(`${sentence.replace(/\.?$/, '.')}\nThe command is: ${usage}`);
    process.exit(1);
  }
}
