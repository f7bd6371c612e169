// To be imported first by a command whose output people look at in part (`npm run data:import | head`): what is left to say is dropped, the work goes on to its
// end, and the exit code tells how it ended.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
