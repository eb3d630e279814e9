import { viewPage } from './view-page'

export default viewPage('overview', async ({ chosen }) => <h1>{chosen.papers}</h1>)
