/**
 * Range of Azure Bastion's subnet: a second one of the network, so that all of the dataset's is for hosts. A /26 is the smallest that
 * Bastion takes (Microsoft Learn, "Azure Bastion configuration settings"); RFC 6598 keeps the range out of customers' networks.
 */
export const bastionRange = "100.64.0.0/26";
