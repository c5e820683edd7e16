export const id = 4458;
export const ids = [4458];
export const modules = {

/***/ 5901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ workflowPathOf),
/* harmony export */   parseRepositoryJob: () => (/* binding */ parseRepositoryJob)
/* harmony export */ });
/**
 * The job that the variables of a runner tell of; null outside of one.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
function parseRepositoryJob(environment) {
    const { GITHUB_ACTIONS, GITHUB_REPOSITORY: repository, GITHUB_WORKSPACE: workspace } = environment;
    if (GITHUB_ACTIONS !== 'true' || !repository || !workspace)
        return null;
    const workflow = workflowPathOf(environment['GITHUB_WORKFLOW_REF'] ?? '', repository);
    return {
        server: environment['GITHUB_SERVER_URL'] || 'https://github.com',
        repositoryId: environment['GITHUB_REPOSITORY_ID'] || repository.toLowerCase(),
        repository,
        workspace,
        isHosted: environment['RUNNER_ENVIRONMENT'] !== 'self-hosted',
        workflow: workflow === '' ? null : workflow,
        job: environment['GITHUB_JOB'] || null,
    };
}
/** `owner/name/.github/workflows/backup.yml@refs/heads/main` without the repository and the ref. */
function workflowPathOf(workflowRef, repository) {
    const [path = ''] = workflowRef.split('@');
    return path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : path;
}


/***/ })

};
