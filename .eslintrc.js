// ESLint 8 looks upwards for configurations: this one is the top.
module.exports = { root: true };
