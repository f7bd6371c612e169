/** What we use of datapackage 1.1, the reference implementation of Data Package 1 in JavaScript, which has no types. */
declare module 'datapackage' {
  type Resource = {
    name: string;
    read: (options: { keyed: true; relations: boolean }) => Promise<Record<string, unknown>[]>;
  };
  export class Package {
    static load(descriptor: object, options: { basePath: string; strict: boolean }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: Error[];
    readonly resources: Resource[];
  }
}
