import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataGrafanaServiceAccountConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.40.0/docs/data-sources/service_account#name DataGrafanaServiceAccount#name}
    */
    readonly name: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.40.0/docs/data-sources/service_account#org_id DataGrafanaServiceAccount#org_id}
    */
    readonly orgId?: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/grafana/grafana/4.40.0/docs/data-sources/service_account grafana_service_account}
*/
export declare class DataGrafanaServiceAccount extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "grafana_service_account";
    /**
    * Generates CDKTF code for importing a DataGrafanaServiceAccount resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataGrafanaServiceAccount to import
    * @param importFromId The id of the existing DataGrafanaServiceAccount that should be imported. Refer to the {@link https://registry.terraform.io/providers/grafana/grafana/4.40.0/docs/data-sources/service_account#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataGrafanaServiceAccount to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/grafana/grafana/4.40.0/docs/data-sources/service_account grafana_service_account} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataGrafanaServiceAccountConfig
    */
    constructor(scope: Construct, id: string, config: DataGrafanaServiceAccountConfig);
    get id(): string;
    get isDisabled(): cdktf.IResolvable;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _orgId?;
    get orgId(): string;
    set orgId(value: string);
    resetOrgId(): void;
    get orgIdInput(): string | undefined;
    get role(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
